/* Made by src/build/areas.mjs from src/facts/data; do not edit. */
export const asOf = '2025-05' as const;
export const records = '3700 649 765 1368 1633' as const;
export const managers = '7339 2131 2916 4224 5824' as const;
export const hourlyMedian = 24.59 as const;
export const mean = 56790 as const;
export const jobs = 194720 as const;
export const relatedMedians = {
  '29-9098': {
    guide: 51840,
  },
  '29-9021': {
    newest: 68020,
  },
  '29-9093': {
    newest: 66800,
  },
  '31-9094': {
    guide: 35270,
    newest: 40410,
  },
  '43-3021': {
    guide: 39590,
    newest: 48500,
  },
  '43-6013': {
    guide: 37350,
    newest: 45930,
  },
} as const;
