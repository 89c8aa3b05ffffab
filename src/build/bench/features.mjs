/* What of the library exists: a case of what is not built yet is skipped, and says so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Why something cannot be measured, or undefined where it can. */
export const missing = {
  file: (file) =>
    existsSync(join(root, 'dist/cdn', file)) ? undefined : `dist/cdn/${file} does not exist yet`,
};

/** Widgets as HTML that needs no script to be read. */
export async function prerender(html) {
  const { renderToString } = await import('coder-widgets/ssr');
  return renderToString(html);
}

/** The library's version. */
export const { version } = read('package.json');
