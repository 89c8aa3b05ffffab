/* Made by src/build/where.mjs from src/facts/data; do not edit. */
export const places = `6600001;Agat;Barrigada;Hagatna;Mangilao;Santa Rita;Yigo`;
