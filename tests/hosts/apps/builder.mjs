/* What building the apps has in common. */
import { build } from 'esbuild';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the apps' sources. */
export const SOURCES = fileURLToPath(new URL('.', import.meta.url));
/** Where the built apps go; served as `/apps/`. */
export const BUILT = join(SOURCES, '../.built');

/** Copies an app that needs no bundling. */
export const copyPages = (app) => cp(join(SOURCES, app), join(BUILT, app), { recursive: true });

/**
 * Bundles an app's entries (`folder/entry`) for development: what a framework warns about is part of
 * the test.
 */
export const bundle = (app, entries, { define, ...options } = {}) =>
  build({
    entryPoints: entries.map((entry) => join(SOURCES, entry)),
    outdir: join(BUILT, app),
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"development"', ...define },
    ...options,
  });

/**
 * Writes two pages around a bundled entry: `<name>.html` has the widget script before the app's,
 * `<name>-late.html` has none, so that a case can add it once the app has started.
 */
export async function writePages(app, name, { body = '<div id="app"></div>' } = {}) {
  await mkdir(join(BUILT, app), { recursive: true });
  const widgets = '<script type="module" src="/cdn/coder-widgets.js"></script>';
  await Promise.all([
    writeFile(join(BUILT, app, `${name}.html`), page(app, name, { body, widgets })),
    writeFile(join(BUILT, app, `${name}-late.html`), page(app, name, { body, widgets: '' })),
  ]);
}

const page = (app, name, { body, widgets }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${app}: ${name}</title>
    <link rel="icon" href="data:," />
    ${widgets}
    <script type="module" src="/apps/${app}/${name}.js"></script>
  </head>
  <body>${body}</body>
</html>
`;
