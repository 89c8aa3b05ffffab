/* Made by src/build/where.mjs from src/facts/data; do not edit. */
export const places = `US;Christiansted;Frederiksted;Kingshill;St John;St Thomas`;
