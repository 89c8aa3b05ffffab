import { CONSENT_VERSION } from './apply-settings.js';

/** The box for consent in the form: what it is called there, and sent as. */
export const CONSENT_NAME = 'consent';

/**
 * Collects the answers of a form, trimmed, with the language and the page they were given on, and the
 * consent: whether it was asked and given, and to which words.
 */
export function collectApplication(
  form: HTMLFormElement | null,
  consentText: string | undefined,
  language: string,
): FormData {
  const application = new FormData();
  for (const [name, answer] of new FormData(form ?? undefined)) {
    if (name !== CONSENT_NAME) application.set(name, String(answer).trim());
  }
  application.set('language', language);
  application.set('page', `${location.origin}${location.pathname}`);
  const ticked = form?.querySelector<HTMLInputElement>(`[name=${CONSENT_NAME}]`)?.checked;
  application.set('consent', consentText === undefined ? 'not asked' : ticked ? 'yes' : 'no');
  if (consentText === undefined) return application;
  application.set('consent-text', consentText);
  application.set('consent-version', CONSENT_VERSION);
  return application;
}

/** When the answer about consent was sent; not part of what makes an attempt another one. */
export function addConsentTime(to: FormData): void {
  if (to.has('consent-text')) to.set('consent-time', new Date().toISOString());
}
