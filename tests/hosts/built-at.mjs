/* Prints `coder-salary.js` as it is built where `CODER_WIDGETS_BASE` says, without touching what is built. */
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';

const { output, ...input } = configs.find(({ output }) => /coder-salary\.js$/.test(output.file));
const bundle = await rollup(input);
const {
  output: [{ code }],
} = await bundle.generate({ ...output, sourcemap: false });
process.stdout.write(code);
