/* The consent to calls and texts: which words are shown, and what proves them afterwards. */
import { matchLanguage } from '../../../i18n/match-language.js';
import { str, type Msg } from '../../../i18n/msg.js';
import { CONSENT_SHA256 } from '../generated/consent-sha256.js';

/** The version of our consent text. A school that names it in `consent-version` approves the text. */
export const CONSENT_VERSION = '2026-11';

/** The box for it: what it is called in the form, and sent as. */
export const CONSENT_NAME = 'consent';

/** What a visitor is asked to agree to. */
export interface Consent {
  /** The whole text, as shown and as sent. */
  readonly text: string;
  readonly version: string;
  /** The language that it is in. */
  readonly language: string;
  /** Of our text, with `{seller}` for the seller's name; undefined for a school's own text. */
  readonly sha256?: string;
}

/** A school's own text. */
export interface SchoolText {
  readonly text: string;
  /** The language tag that it stands under; empty is English. */
  readonly lang: string;
  readonly version: string;
}

/** Our text as the visitor reads it and as it is kept with the application. */
export const consentText = (seller: string, msg: Msg): string =>
  msg(
    str`${seller} may call or text me about its programs at the phone number above, also by automated means. Agreeing is not a condition of enrolling or of buying anything.`,
    { id: 'apply.consent', desc: 'A draft: change it only together with CONSENT_VERSION' },
  );

/**
 * The consent to ask for: a school's own text in the language of the card, else ours where it has been
 * approved; undefined where there is neither. A text in another language is never shown instead.
 */
export function consentFor(
  seller: string | undefined,
  texts: readonly SchoolText[],
  language: string,
  msg: Msg,
): Consent | undefined {
  const own = texts.find(({ lang, text }) => text && matchLanguage(lang || 'en') === language);
  if (own) return { text: own.text, version: own.version, language };
  if (!seller || !Object.hasOwn(CONSENT_SHA256, language)) return undefined;
  return {
    text: consentText(seller, msg),
    version: CONSENT_VERSION,
    language,
    sha256: CONSENT_SHA256[language]!,
  };
}
