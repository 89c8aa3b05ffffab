/*
 * npm run locales: what there is of each language, from the translations and the built files (`npm run build`).
 *
 * npm run locales -- --pictures DIR draws every widget in every state, in six languages, narrow and wide;
 * npm run locales -- --axe has axe look at them in every language, light and dark, and fails where it finds anything.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';

const { values } = parseArgs({
  options: { pictures: { type: 'string' }, axe: { type: 'boolean' } },
});

if (!existsSync(join(root, 'dist/cdn/locales'))) {
  console.error('There are no built files: npm run build makes them.');
  process.exit(1);
}

if (values.pictures) {
  const { draw } = await import('./locales/pictures.mjs');
  await draw(values.pictures);
} else if (values.axe) {
  const { checkAll } = await import('./locales/axe.mjs');
  if (await checkAll()) process.exitCode = 1;
} else {
  const { printTable } = await import('./locales/table.mjs');
  await printTable();
}
