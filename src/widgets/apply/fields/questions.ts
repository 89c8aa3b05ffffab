/* What a school asks: the fields and the programmes, as its attributes name them. */
import type { Warn } from '../../../base/settings.js';
import { FIELD_NAMES, isField, type FieldName } from './fields.js';

export interface AskedField {
  readonly name: FieldName;
  readonly required: boolean;
}

/** A programme that can be chosen: what is sent, and what is shown. */
export interface Program {
  readonly key: string;
  readonly label: string;
}

const everyField = FIELD_NAMES.map((name) => ({ name, required: name !== 'phone' }));

/** Shortens what an author wrote for a warning. */
export const shown = (entry: string): string => entry.trim().slice(0, 40);

/**
 * Reads `first-name email phone?`: the order, and a mark on what need not be answered. An application
 * that nobody could answer is worth nothing: `email` is asked where neither it nor `phone` must be given.
 */
export function readFields(list: string, warn: Warn): readonly AskedField[] {
  const asked = new Map<FieldName, boolean>();
  for (const entry of list.split(/[\s,|]+/).filter(Boolean)) {
    const name = entry.replace(/\?$/, '');
    if (isField(name)) asked.set(name, name === entry);
    else warn(`fields: "${shown(name)}" is not one of ${FIELD_NAMES.join(', ')}; it is left out.`);
  }
  if (!asked.size) return everyField;
  if (!asked.get('email') && !asked.get('phone')) {
    warn('fields: nobody could be answered without email or phone; email is required.');
    asked.set('email', true);
  }
  return [...asked].map(([name, required]) => ({ name, required }));
}

/** Reads `key=Label|key=Label`. */
export function readPrograms(list: string, warn: Warn): readonly Program[] {
  const programs = new Map<string, string>();
  for (const [key, label] of readPairs('programs', 'key=Label', list.split('|'), warn)) {
    if (programs.has(key)) warn(`programs: "${shown(key)}" is there twice; the last one counts.`);
    programs.set(key, label);
  }
  return [...programs].map(([key, label]) => ({ key, label }));
}

/** Reads entries such as `key=Label`; what is none is reported and left out. */
export function readPairs(
  attribute: string,
  shape: string,
  entries: readonly string[],
  warn: Warn,
): (readonly [string, string])[] {
  return entries
    .filter((entry) => entry.trim())
    .flatMap((entry) => {
      const [, key, value] = /^\s*([^=]*[^=\s])\s*=\s*(\S[^]*?)\s*$/.exec(entry) ?? [];
      if (key && value) return [[key, value] as const];
      warn(`${attribute}: "${shown(entry)}" is not ${shape}; it is left out.`);
      return [];
    });
}
