/* Made by src/build/consent.mjs; do not edit. */

/** The SHA-256 of our consent text with `{seller}` for the seller's name, by language. */
export const CONSENT_SHA256: Readonly<Record<string, string>> = {
  en: '65e809025e6f5915416ad0f84811a9e4b39eb6240d58fb48dd42b23f9cfc8d51',
  es: '4608ae438a78530ddb63ddd57a15b30d26f220885ab036c5cd3ef3919d6d3991',
};
