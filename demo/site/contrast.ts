/* Contrast in numbers: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
import {
  contrast as contrastOf,
  luminance as luminanceOf,
  type Color,
} from '../../src/check/contrast.js';
import type { Values } from './state.js';
import { problemWithToken } from './reading.js';

const colorOf = (hex: string): Color => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [red!, green!, blue!, 1];
};

/** Relative luminance of `#rrggbb`. */
export const luminance = (hex: string): number => luminanceOf(colorOf(hex));

export const contrast = (one: string, other: string): number =>
  contrastOf(colorOf(one), colorOf(other));

/** What stands when a page sets nothing (src/base/base.styles.ts; a test holds them together). */
export const DEFAULTS: Readonly<Record<'light' | 'dark', Values>> = {
  light: {
    '--coder-accent': '#0b655d',
    '--coder-text': '#14202a',
    '--coder-muted': '#52606d',
    '--coder-surface': '#ffffff',
    '--coder-border': '#dce3e8',
  },
  dark: {
    '--coder-accent': '#62cdbf',
    '--coder-text': '#eef2f4',
    '--coder-muted': '#a7b3bd',
    '--coder-surface': '#131a20',
    '--coder-border': '#2e3943',
  },
};

/** What text needs. */
export const ENOUGH = 4.5;

const READ = ['--coder-accent', '--coder-text', '--coder-muted'];

export interface Verdict {
  readonly token: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly enough: boolean;
}

/** The contrast of what is read to its surface, in both schemes, where a color was chosen. */
export function verdicts(tokens: Values): readonly Verdict[] {
  const fine = Object.entries(tokens).filter(
    ([name, value]) => value && !problemWithToken(name, value),
  );
  const chosen = Object.fromEntries(fine);
  const isTouched = (token: string) => token in chosen || '--coder-surface' in chosen;
  return READ.filter(isTouched).flatMap((token) =>
    (['light', 'dark'] as const).map((scheme) => {
      const colors = { ...DEFAULTS[scheme], ...chosen };
      const ratio = contrast(colors[token]!, colors['--coder-surface']!);
      return { token, scheme, ratio, enough: ratio >= ENOUGH };
    }),
  );
}
