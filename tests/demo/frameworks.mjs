/* Components as they are shown, compiled by the frameworks themselves. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../../src/build/run.mjs';

const hosts = fileURLToPath(new URL('../hosts/', import.meta.url));
const { resolve } = createRequire(join(hosts, 'package.json'));
const imported = (name) => import(pathToFileURL(resolve(name)));

/** For each what its file is called, and what starts it. */
const APPS = {
  react: {
    file: 'Component.jsx',
    start: `import * as all from './Component.jsx'; import { createRoot } from 'react-dom/client'; import { createElement } from 'react';
      createRoot(document.querySelector('#app')).render(createElement(Object.values(all)[0]));`,
  },
  vue: {
    file: 'Component.vue',
    start: `import Component from './Component.vue'; import { createApp } from 'vue/dist/vue.esm-bundler.js';
      createApp(Component).mount('#app');`,
  },
  svelte: {
    file: 'Component.svelte',
    start: `import Component from './Component.svelte'; import { mount } from 'svelte';
      mount(Component, { target: document.querySelector('#app') });`,
  },
  angular: {
    file: 'Component.ts',
    start: `import 'zone.js'; import '@angular/compiler'; import * as all from './Component.ts'; import { bootstrapApplication } from '@angular/platform-browser';
      const [Component] = Object.values(all);
      const [selector] = Component.ɵcmp.selectors[0];
      document.querySelector('#app').append(document.createElement(selector));
      await bootstrapApplication(Component);`,
  },
};

/** What a framework's own compiler makes of a component. */
const COMPILERS = {
  async svelte(code) {
    const { default: compiler } = await imported('svelte/compiler');
    const { js, warnings } = compiler.compile(code, {
      filename: 'Component.svelte',
      generate: 'client',
    });
    if (warnings.length) throw new Error(warnings.map(({ message }) => message).join('\n'));
    return js.code;
  },
  async vue(code) {
    const { parse, compileScript } = await imported('vue/compiler-sfc');
    const { descriptor, errors } = parse(code);
    if (errors.length) throw errors[0];
    return compileScript(descriptor, { id: 'component', inlineTemplate: true }).content;
  },
};

const plugin = (name, code) => ({
  name: 'shown',
  setup({ onLoad, onResolve }) {
    const { file } = APPS[name];
    // The package itself, as npm would have brought it.
    onResolve({ filter: /^coder-widgets\// }, ({ path }) => {
      const tag = path.split('/')[1];
      return { path: join(root, `dist/widgets/${tag.replace('coder-', '')}/${tag}.js`) };
    });
    onResolve({ filter: /Component\.\w+$/ }, () => ({ path: file, namespace: 'shown' }));
    onLoad({ filter: /.*/, namespace: 'shown' }, async () => ({
      contents: COMPILERS[name] ? await COMPILERS[name](code) : code,
      loader: { react: 'jsx', angular: 'ts' }[name] ?? 'js',
      resolveDir: hosts,
    }));
  },
});

/** A page that runs the component. */
export async function compiled(name, [{ code }, rule], shell) {
  const { outputFiles } = await build({
    stdin: { contents: APPS[name].start, resolveDir: hosts },
    bundle: true,
    format: 'esm',
    write: false,
    jsx: 'automatic',
    conditions: name === 'svelte' ? ['svelte', 'browser'] : ['browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    plugins: [plugin(name, code)],
    logLevel: 'silent',
  });
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  const style = rule ? `<style>${rule.code}</style>` : '';
  return shell(style, `<div id="app"></div><script type="module">${script}</script>`);
}
