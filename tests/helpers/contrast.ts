/** A color as the browser resolved it, `rgb(…)` or `color(srgb …)`, as red, green and blue from 0 to 1. */
function channels(color: string): number[] {
  const numbers = color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  return color.startsWith('color(') ? numbers : numbers.map((value) => value / 255);
}

/** Relative luminance (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast ratio of two colors, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}
