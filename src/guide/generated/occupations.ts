/* Made by src/build/areas.mjs from src/guide/data; do not edit. */
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
