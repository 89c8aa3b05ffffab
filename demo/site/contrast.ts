/* Contrast in numbers: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
import type { Values } from './state.js';
import { problemWithToken } from './reading.js';

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

/** Relative luminance of `#rrggbb`. */
export const luminance = (hex: string): number =>
  channels(hex)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);

export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

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
