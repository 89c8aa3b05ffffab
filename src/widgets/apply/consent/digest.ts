import { hex } from '../hex.js';

const known = new Map<string, string>();

/** The SHA-256 of a text in UTF-8, once it has been computed. */
export const digestOf = (text: string): string | undefined => known.get(text);

/**
 * Computes it. `crypto.subtle` is missing on http pages, and may be refused: then it never is, and the
 * text itself is the evidence. Never rejects.
 */
export async function computeDigest(text: string): Promise<void> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return;
  try {
    const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
    known.set(text, hex(new Uint8Array(digest)));
  } catch {
    // No application waits for its fingerprint.
  }
}
