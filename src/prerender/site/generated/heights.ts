/* Made by src/build/from-tables.mjs from src/embed/coder-widgets.css; do not edit. */

/** Pixels at `WIDTH`, by widget and language. */
export const HEIGHTS = {
  salary: { en: 575, es: 580 },
  timeline: { en: 1111, es: 1131 },
  requirements: { en: 1491, es: 1636 },
  apply: { en: 875, es: 939 },
  guide: { en: 4102 },
} as const;

export const WIDTH = 600;
