/** A share of one in percent, to a tenth of a pixel on the widest card: more digits are only bytes. */
export const percent = (share: number): number => Math.round(share * 10_000) / 100;
