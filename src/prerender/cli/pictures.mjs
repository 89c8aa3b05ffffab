/* The pictures of areas, drawn once: their names say what is on them. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Refused } from './failures.mjs';

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** Each takes some 5 MB while it is drawn. */
const AT_ONCE = 4;

/** What draws an SVG as a PNG, in a font that has its letters, the same on every machine. */
async function painter() {
  try {
    const { renderAsync } = await import('@resvg/resvg-js');
    const fontFiles = FONTS.map((file) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' };
    return async (svg) => (await renderAsync(svg, { font })).asPng();
  } catch (error) {
    throw new Refused(
      '--pictures needs two packages beside: npm install @resvg/resvg-js dejavu-fonts-ttf',
      { cause: error },
    );
  }
}

/** Collects the pictures that pages ask for, and draws those that are not there yet. */
export async function gallery() {
  const paint = await painter();
  const wanted = new Map();
  return {
    /** Where a picture will be. */
    at(name, svg) {
      const digest = createHash('sha256').update(svg).digest('hex').slice(0, 10);
      const path = `pictures/${name}.${digest}.png`;
      wanted.set(path, svg);
      return path;
    },
    async draw(staged, say) {
      // Those of an earlier run have been kept.
      const missing = [...wanted].filter(([path]) => !staged.holds(path));
      for (let drawn = 0; drawn < missing.length; drawn += AT_ONCE) {
        const next = missing.slice(drawn, drawn + AT_ONCE);
        await Promise.all(
          next.map(async ([path, svg]) => {
            const picture = await paint(svg);
            staged.put(path, () => picture);
          }),
        );
        if (drawn && drawn % 100 === 0) say.progress(`${drawn} pictures …`);
      }
    },
  };
}
