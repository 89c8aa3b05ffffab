import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BUILT, bundle, SOURCES, writePages } from '../builder.mjs';

const PAGES = ['client', 'values', 'apply', 'guessed'];

/** Builds the React app with the React of a folder, also rendered on the server. */
export async function buildReact(app, modules) {
  const options = { jsx: 'automatic', alias: reactIn(join(SOURCES, modules)) };
  const entries = [...PAGES, 'hydrate'].map((name) => `react/${name}.jsx`);
  const [body] = await Promise.all([
    renderOnServer(app, options),
    bundle(app, entries, options),
    ...PAGES.map((name) => writePages(app, name)),
  ]);
  await writePages(app, 'hydrate', { body });
}

/** Both versions share their sources, so an import names React and the folder says which. */
const reactIn = (modules) => ({
  react: join(modules, 'react'),
  'react-dom': join(modules, 'react-dom'),
});

async function renderOnServer(app, options) {
  await bundle(app, ['react/server.jsx'], {
    ...options,
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
  const { html } = createRequire(import.meta.url)(join(BUILT, app, 'server.cjs'));
  return `<div id="app">${html}</div>`;
}
