/** Red, green, blue and how opaque, each from 0 to 1. */
export type Color = readonly [number, number, number, number];

/** A color as browsers resolve it, `rgb(…)` or `color(srgb …)`; undefined where it is in another space. */
export function colorOf(resolved: string): Color | undefined {
  const [, kind, inside] = /^(rgba?|color)\((?:srgb )?([\d.,%e/ +-]+)\)$/.exec(resolved) ?? [];
  const numbers = inside?.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!kind || !numbers || numbers.length < 3) return undefined;
  const [red, green, blue] = numbers.slice(0, 3).map((one) => (kind === 'color' ? one : one / 255));
  return [red!, green!, blue!, numbers[3] ?? 1];
}

/** A color that is seen through, on another. */
export const over = (top: Color, ground: Color): Color => {
  const mixed = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
};

/** Relative luminance (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of two opaque colors, from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

/** The nearest color, darker or lighter, that has this contrast to the ground; as it is written in CSS. */
export function legible(color: Color, ground: Color, wanted: number): string {
  const end: Color = contrast([0, 0, 0, 1], ground) >= wanted ? [0, 0, 0, 1] : [1, 1, 1, 1];
  const mixes = STEPS.map((share) => over([end[0], end[1], end[2], share], color));
  return hex(mixes.find((mix) => contrast(rounded(mix), ground) >= wanted) ?? end);
}

const STEPS = [...Array(51).keys()].map((step) => step / 50);
const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
const rounded = ([red, green, blue]: Color): Color => [
  byte(red) / 255,
  byte(green) / 255,
  byte(blue) / 255,
  1,
];

export const hex = ([red, green, blue]: Color): string =>
  `#${[red, green, blue].map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
