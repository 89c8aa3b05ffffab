/* What an answer is called when it is sent: our name, the service's, or the one that the school wants. */
import type { Warn } from '../../base/settings.js';
import { defaultNames, wireName, type DeliveryKind } from './delivery/contract.js';
import { FIELD_NAMES, readPairs, shown } from './fields/contract.js';
import { ENCLOSED } from './visit/contract.js';

/**
 * Reads `first-name=firstname|email=mail` (spaces between the pairs do as well) over the service's own
 * names. Two answers never share a name: one would be lost.
 *
 * @param form The names in a form of the school's own, which are sent as they are.
 */
export function readNames(
  list: string,
  kind: DeliveryKind,
  form: readonly string[] | undefined,
  warn: Warn,
): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(defaultNames(kind)));
  for (const name of form ?? []) if (!names.has(name)) names.set(name, name);
  const known = [...new Set([...(form ?? FIELD_NAMES), ...ENCLOSED])];
  const entries = list.split(list.includes('|') ? '|' : /\s+/);
  for (const [name, wire] of readPairs('field-names', 'name=theirs', entries, warn)) {
    if (!known.includes(name)) {
      warn(`field-names: "${shown(name)}" is the name of no answer; it is left out.`);
    } else if (known.some((other) => other !== name && wireName(names, other) === wire)) {
      warn(`field-names: "${shown(wire)}" is the name of another answer; it is left out.`);
    } else names.set(name, wire);
  }
  return names;
}
