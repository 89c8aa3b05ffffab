/* Draws some pictures and ends: what the drawing takes is given back only then. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** A font that has the letters of every area, the same on every machine. */
const font = {
  fontFiles: FONTS.map((file) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
  loadSystemFonts: false,
  defaultFontFamily: 'DejaVu Sans',
};

for (const [path, svg] of workerData) {
  parentPort.postMessage([path, new Resvg(svg, { font }).render().asPng()]);
}
