import type { Warn } from '../../../base/settings.js';
import type { Msg } from '../../../i18n/msg.js';
import { consentFor, type Consent } from './consent.js';
import { schoolTexts } from './school-texts.js';

/**
 * The consent that a tag asks for; what keeps it from being asked is reported.
 *
 * @param may Whether there is a phone number to call, and nobody else asks.
 */
export function consentIn(
  widget: Element,
  seller: string | undefined,
  may: unknown,
  language: string,
  msg: Msg,
  warn: Warn,
): Consent | undefined {
  const texts = schoolTexts(widget);
  if (!texts.length && !seller) return undefined;
  if (!may) {
    warn('no consent is asked: there is no phone number, or the form asks it itself.');
    return undefined;
  }
  const consent = consentFor(seller, texts, language, msg);
  if (!consent) warn(`no consent is asked: there is no text for lang="${language}".`);
  return consent;
}
