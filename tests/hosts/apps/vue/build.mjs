import { join } from 'node:path';
import { bundle, SOURCES, writePages } from '../builder.mjs';
import { App } from './component.mjs';
import { isWidget } from './is-widget.mjs';

const PAGES = ['app', 'list', 'apply', 'guessed'];

/** Builds the Vue apps, whose templates are compiled in the browser; one also rendered on the server. */
export async function buildVue() {
  const [body] = await Promise.all([
    renderOnServer(),
    bundle(
      'vue',
      [...PAGES, 'hydrate'].map((name) => `vue/${name}.mjs`),
      {
        alias: { vue: join(SOURCES, '../node_modules/vue/dist/vue.esm-bundler.js') },
        define: {
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
        },
      },
    ),
    ...PAGES.map((name) => writePages('vue', name)),
  ]);
  await writePages('vue', 'hydrate', { body });
}

/** Vue is imported here: it is not installed before the suite runs. */
async function renderOnServer() {
  const { createSSRApp } = await import('vue');
  const { renderToString } = await import('vue/server-renderer');
  const app = createSSRApp(App);
  app.config.compilerOptions.isCustomElement = isWidget;
  return `<div id="app">${await renderToString(app)}</div>`;
}
