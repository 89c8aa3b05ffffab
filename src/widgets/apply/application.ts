import { CONSENT_VERSION } from './apply-settings.js';

/** What goes along with the answers. */
export interface Enclosure {
  /** The same for every try at sending unchanged answers: endpoints recognise a repeat by it. */
  readonly submission: string;
  /** The consent as the visitor read it; undefined where none was asked. */
  readonly consentText: string | undefined;
  readonly language: string;
}

/** The box for consent in the form: what it is called there, and sent as. */
export const CONSENT_NAME = 'consent';

/** Collects the answers of a form, trimmed, and what goes along with them. */
export function collectApplication(form: HTMLFormElement | null, enclosure: Enclosure): FormData {
  const application = new FormData();
  for (const [name, answer] of new FormData(form ?? undefined)) {
    if (name !== CONSENT_NAME) application.set(name, String(answer).trim());
  }
  application.set('submission-id', enclosure.submission);
  application.set('language', enclosure.language);
  application.set('page', `${location.origin}${location.pathname}`);
  const ticked = form?.querySelector<HTMLInputElement>(`[name=${CONSENT_NAME}]`)?.checked;
  addConsent(application, enclosure.consentText, ticked);
  return application;
}

/** The evidence of consent: whether it was asked and given, to which words, and when. */
function addConsent(to: FormData, text: string | undefined, ticked = false): void {
  to.set('consent', text === undefined ? 'not asked' : ticked ? 'yes' : 'no');
  if (text === undefined) return;
  to.set('consent-text', text);
  to.set('consent-version', CONSENT_VERSION);
  to.set('consent-time', new Date().toISOString());
}
