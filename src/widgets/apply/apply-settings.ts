import { PATHS } from '../../facts/paths.js';
import { isoMonth, parseMonth } from '../../i18n/month.js';
import { isOn, oneOf, text, webAddress, type Raw, type Warn } from '../../base/settings.js';
import { CONSENT_VERSION } from './consent/contract.js';
import { DELIVERIES, type Destination } from './delivery/contract.js';
import {
  readFields,
  readPrograms,
  shown,
  type AskedField,
  type Program,
} from './fields/contract.js';
import { readNames } from './wire-names.js';

/** An apply form's settings, all valid. */
export interface ApplySettings extends Omit<Destination, 'endpoint'> {
  /** Where applications go; without it nothing can be sent. */
  readonly endpoint: string | undefined;
  /** What is asked, in order. */
  readonly fields: readonly AskedField[];
  /** The school's own programmes; without them the guide's paths are offered. */
  readonly programs: readonly Program[];
  /** Who may call; only where our text of the consent has been approved. */
  readonly seller: string | undefined;
  /** Who receives the answers, by name; may be empty. */
  readonly school: string;
  readonly privacyHref: string | undefined;
  /** A phone number or e-mail address to turn to; may be empty. */
  readonly contact: string;
  /** Whether unsent answers outlive a reload. */
  readonly keepDraft: boolean;
  /** Answers until the visitor chooses: the key of a programme, a month as `YYYY-MM`. */
  readonly chosen: { readonly program: string; readonly start: string };
}

/** The attributes of an apply form as they arrive. */
export interface ApplyAttributes {
  readonly endpoint?: Raw;
  readonly receivedWord?: Raw;
  readonly delivery?: Raw;
  readonly endpointParams?: Raw;
  readonly fieldNames?: Raw;
  readonly fields?: Raw;
  readonly programs?: Raw;
  readonly seller?: Raw;
  readonly consentVersion?: Raw;
  readonly privacyHref?: Raw;
  readonly contact?: Raw;
  readonly keepDraft?: Raw;
  readonly path?: Raw;
  readonly start?: Raw;
}

/** A form of the school's own in the tag: where it goes by itself, and what its answers are called. */
export interface SchoolForm {
  readonly action: string;
  readonly names: readonly string[];
}

/** Reads the attributes of an apply form on a page; what cannot be used is reported and left out. */
export function applySettings(
  given: ApplyAttributes,
  page: string,
  warn: Warn,
  form?: SchoolForm,
): ApplySettings {
  const endpoint = webAddress('endpoint', text(given.endpoint) || form?.action, page, warn);
  if (!endpoint) warn('endpoint is missing: no form is shown.');
  const kind = oneOf('delivery', given.delivery, DELIVERIES, 'form', warn);
  const programs = readPrograms(text(given.programs), warn);
  return {
    endpoint,
    kind,
    receivedWord: text(given.receivedWord),
    params: [...new URLSearchParams(text(given.endpointParams))],
    names: readNames(text(given.fieldNames), kind, form?.names, warn),
    fields: readFields(text(given.fields), warn),
    programs,
    keepDraft: isOn(given.keepDraft),
    chosen: {
      program: chosenProgram(text(given.path), programs, warn),
      start: chosenStart(text(given.start), warn),
    },
    privacyHref: webAddress('privacy-href', given.privacyHref, page, warn),
    seller: approvedSeller(given, warn),
    school: text(given.seller),
    contact: text(given.contact),
  };
}

function approvedSeller(
  { seller, consentVersion }: ApplyAttributes,
  warn: Warn,
): string | undefined {
  const version = text(consentVersion);
  if (version === CONSENT_VERSION) return text(seller) || undefined;
  if (version) {
    warn(`consent-version="${version}" is not ours (${CONSENT_VERSION}); ours is not shown.`);
  }
  return undefined;
}

/** A path of the guide that this school does not offer is no mistake: other widgets choose it too. */
function chosenProgram(path: string, programs: readonly Program[], warn: Warn): string {
  const known = [...PATHS, ...programs.map(({ key }) => key)];
  if (path && !known.includes(path))
    warn(`path="${shown(path)}" is not one of ${known.join(', ')}.`);
  return path;
}

function chosenStart(start: string, warn: Warn): string {
  const month = parseMonth(start);
  if (start && month === undefined) warn(`start="${shown(start)}" is not YYYY-MM.`);
  return month === undefined ? '' : isoMonth(month);
}
