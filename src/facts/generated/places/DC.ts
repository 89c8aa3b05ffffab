/* Made by src/build/where.mjs from src/facts/data; do not edit. */
export const places = `47900;Naval Anacost Annex;North Pole;Parcel Return Service;Washington;Washington Navy Yard`;
