/** A new id for an attempt; `crypto.randomUUID` is missing on http pages. */
export const submissionId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
