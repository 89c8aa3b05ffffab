import { text, webAddress, type Raw, type Warn } from '../../base/settings.js';

/** The version of our consent text. A school that names it in `consent-version` approves the text. */
export const CONSENT_VERSION = '2026-11';

/** A programme that can be chosen: what is sent, and what is shown. */
export interface Program {
  readonly key: string;
  readonly label: string;
}

/** An apply form's settings, all valid. */
export interface ApplySettings {
  /** Where applications go; without it nothing can be sent. */
  readonly endpoint?: string;
  /** The school's own programmes; without them the guide's paths are offered. */
  readonly programs: readonly Program[];
  /** Who may call; consent is asked only where our text for it has been approved. */
  readonly seller?: string;
  readonly privacyHref?: string;
  /** A phone number or e-mail address to turn to when sending fails. */
  readonly contact?: string;
}

/** The attributes of an apply form as they arrive. */
export interface ApplyAttributes {
  readonly endpoint?: Raw;
  readonly programs?: Raw;
  readonly seller?: Raw;
  readonly consentVersion?: Raw;
  readonly privacyHref?: Raw;
  readonly contact?: Raw;
}

/** Reads the attributes of an apply form on a page; what cannot be used is reported and left out. */
export function applySettings(given: ApplyAttributes, page: string, warn: Warn): ApplySettings {
  const endpoint = webAddress('endpoint', given.endpoint, page, warn);
  const privacyHref = webAddress('privacy-href', given.privacyHref, page, warn);
  const seller = approvedSeller(given, warn);
  const contact = text(given.contact);
  if (!endpoint) warn('endpoint is missing: the form says that it cannot be sent.');
  return {
    programs: readPrograms(text(given.programs), warn),
    ...(endpoint && { endpoint }),
    ...(privacyHref && { privacyHref }),
    ...(seller && { seller }),
    ...(contact && { contact }),
  };
}

function approvedSeller({ seller, consentVersion }: ApplyAttributes, warn: Warn): string {
  const version = text(consentVersion);
  if (version === CONSENT_VERSION) return text(seller);
  if (version) {
    warn(`consent-version="${version}" is not ours (${CONSENT_VERSION}); no consent is asked.`);
  }
  return '';
}

/** Reads `key=Label|key=Label`. */
function readPrograms(list: string, warn: Warn): Program[] {
  return list
    .split('|')
    .filter((entry) => entry.trim())
    .flatMap((entry) => {
      const [, key, label] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(entry) ?? [];
      if (key && label) return [{ key, label }];
      warn(`programs: "${entry.trim().slice(0, 40)}" is not key=Label; it is left out.`);
      return [];
    });
}
