const PRIME = 0x1000000000000000000013bn;

/**
 * The id that answers are sent under: for the same answers in one visit always the same, for others
 * another. Nothing has to be kept but the visit's secret, so that it holds however often answers change and
 * change back, and nobody who reads an id learns of an answer.
 *
 * FNV-1a in 128 bits: at once, where `crypto.subtle` would be a promise and is missing on http pages.
 */
export function answerId(answers: string, secret: string): string {
  let hash = 0n;
  // The secret last: it stirs what came before.
  for (const sign of answers + secret) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(sign.codePointAt(0)!)) * PRIME);
  }
  return hash.toString(16).padStart(32, '0');
}
