/*
 * The picture that stands beside a link to an area's page: its name, its median and its range. Figures and
 * the name alone, so that one picture does for every language.
 */
import { escaped } from '../../embed/snippet.js';
import type { Pay } from '../../facts/wage.js';

/** Pixels: what the services that show such pictures ask for. https://ogp.me/#structured */
const PICTURE = { width: 1200, height: 630 } as const;

const EDGE = 90;
/** The scale of the range, and the middle of its line. */
const [FROM, TO, MIDDLE] = [150, 1050, 485];
const INK = '#14202a';
const SOFT = '#52606d';
const ACCENT = '#0b655d';
const TINT = '#cfe3e0';

/** As every language writes it that has a picture here: no words, and digits grouped by commas. */
const dollars = (pay: number): string => `$${String(pay).replace(/\B(?=(\d{3})+$)/g, ',')}`;

/** A long name is smaller, and on more lines. */
function linesOf(name: string): { readonly size: number; readonly lines: readonly string[] } {
  const [size, most] = name.length > 34 ? [48, 36] : [64, 26];
  const lines = [''];
  for (const word of name.split(/(?<=[\s-])/)) {
    if (lines.at(-1) && `${lines.at(-1)}${word}`.length > most) lines.push('');
    lines[lines.length - 1] += word;
  }
  return { size, lines };
}

function heading(name: string): string {
  const { size, lines } = linesOf(name);
  return lines
    .map(
      (line, index) =>
        `<text x="${EDGE}" y="${60 + size + index * size * 1.2}" font-size="${size}" font-weight="700" fill="${INK}">${escaped(line.trim())}</text>`,
    )
    .join('');
}

/** The whiskers, the middle half and the median; nothing where the ends were not published. */
function range({ percentiles, topCoded = [] }: Pay): string {
  const { 10: low, 25: quarter, 50: median, 75: most, 90: high } = percentiles;
  if (!low || !high || topCoded.includes(90)) return '';
  const at = (pay: number) => (FROM + ((TO - FROM) * (pay - low)) / (high - low)).toFixed(1);
  const [left, right] = [at(low), at(high)];
  const box =
    quarter && most && !topCoded.includes(75)
      ? `<rect x="${at(quarter)}" y="${MIDDLE - 35}" width="${Number(at(most)) - Number(at(quarter))}" height="70" rx="8" fill="${TINT}" stroke="${ACCENT}" stroke-width="4"/>`
      : '';
  const caps = `M${left} ${MIDDLE - 25}v50M${right} ${MIDDLE - 25}v50`;
  const end = (x: string, pay: number) =>
    `<text x="${x}" y="${MIDDLE + 95}" font-size="36" text-anchor="middle" fill="${SOFT}">${dollars(pay)}</text>`;
  return `<path d="${caps}M${left} ${MIDDLE}H${right}" stroke="${ACCENT}" stroke-width="4"/>${box}
<path d="M${at(median)} ${MIDDLE - 50}v100" stroke="${ACCENT}" stroke-width="12"/>${end(left, low)}${end(right, high)}`;
}

/** An area's picture as SVG, for a font that has its letters. */
export const pictureOf = (name: string, pay: Pay): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" font-family="DejaVu Sans">
<rect width="100%" height="100%" fill="#fff"/><rect width="16" height="100%" fill="${ACCENT}"/>${heading(name)}
<text x="${EDGE - 6}" y="345" font-size="120" font-weight="700" fill="${ACCENT}">${dollars(pay.percentiles[50])}</text>
${range(pay)}</svg>`;
