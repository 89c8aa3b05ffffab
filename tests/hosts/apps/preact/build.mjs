import { bundle, writePages } from '../builder.mjs';

/** Builds the Preact app. */
export const buildPreact = () =>
  Promise.all([
    bundle('preact', ['preact/app.jsx'], { jsx: 'automatic', jsxImportSource: 'preact' }),
    writePages('preact', 'app'),
  ]);
