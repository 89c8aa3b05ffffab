import { oneOf, text, webAddress, type Raw, type Warn } from '../../base/settings.js';
import { CREDENTIALS } from '../../facts/credentials.js';
import { PATHS } from '../../facts/paths.js';
import { clashes, type Aim } from './checklist-filter.js';

/** What an author and a visitor have set, checked. */
export interface RequirementsSettings extends Aim {
  /** Where the school's application is; empty when there is none to link to. */
  readonly applyHref: string;
}

/** The attributes that `requirementsSettings` reads. */
export interface RequirementsAttributes {
  readonly path?: Raw;
  readonly credential?: Raw;
  readonly applyHref?: Raw;
}

/** Reads the attributes; relative addresses are resolved against `base`. A bad one warns and falls back. */
export function requirementsSettings(
  given: RequirementsAttributes,
  base: string,
  warn: Warn,
): RequirementsSettings {
  const path = oneOf('path', given.path, ['', ...PATHS], '', warn);
  const credential = oneOf('credential', given.credential, ['', ...CREDENTIALS], '', warn);
  if (clashes({ path, credential })) {
    warn(`credential="${credential}" asks for a degree that path="${path}" does not end with.`);
  }
  return { path, credential, applyHref: applyAddress(given.applyHref, base, warn) };
}

/** A place on the page itself stays as it is: the page may know it by no address. */
function applyAddress(given: Raw, base: string, warn: Warn): string {
  const fragment = text(given);
  if (fragment.startsWith('#')) return fragment;
  return webAddress('apply-href', given, base, warn) ?? '';
}
