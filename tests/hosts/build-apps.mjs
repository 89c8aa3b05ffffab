import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';
import { buildAngular } from './apps/angular/build.mjs';
import { BUILT, copyPages } from './apps/builder.mjs';
import { buildPreact } from './apps/preact/build.mjs';
import { buildReact } from './apps/react/build.mjs';
import { buildSvelte } from './apps/svelte/build.mjs';
import { buildVue } from './apps/vue/build.mjs';

/** Builds the framework apps into `.built/`. */
export async function buildApps() {
  // React 18 has a folder of its own: a folder holds one version of a package.
  ensureInstalled(fileURLToPath(new URL('react18', import.meta.url)));
  await rm(BUILT, { recursive: true, force: true });
  await Promise.all([
    ...['plain', 'htmx', 'turbo'].map(copyPages),
    buildReact('react18', '../react18/node_modules'),
    buildReact('react19', '../node_modules'),
    buildVue(),
    buildAngular(),
    buildSvelte(),
    buildPreact(),
  ]);
}
