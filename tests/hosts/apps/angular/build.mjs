import { bundle, writePages } from '../builder.mjs';

const PAGES = ['app', 'checklist'];

/** Builds the Angular apps; their templates are compiled in the browser. */
export const buildAngular = () =>
  Promise.all([
    bundle(
      'angular',
      PAGES.map((name) => `angular/${name}.mjs`),
      // The framework is far larger than the apps: they share one copy.
      { splitting: true },
    ),
    ...PAGES.map((name) => writePages('angular', name, { body: '<partner-app></partner-app>' })),
  ]);
