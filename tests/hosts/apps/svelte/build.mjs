import { readFile } from 'node:fs/promises';
import { bundle, writePages } from '../builder.mjs';

/** Builds the Svelte app. */
export const buildSvelte = () =>
  Promise.all([
    bundle('svelte', ['svelte/app.mjs'], {
      plugins: [svelte],
      conditions: ['svelte', 'browser', 'development'],
    }),
    writePages('svelte', 'app'),
  ]);

/** Compiles the components. The compiler is imported here: it is not installed before the suite runs. */
const svelte = {
  name: 'svelte',
  async setup({ onLoad }) {
    const { compile } = await import('svelte/compiler');
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const source = await readFile(filename, 'utf8');
      const { js, warnings } = compile(source, { filename, generate: 'client', dev: true });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
};
