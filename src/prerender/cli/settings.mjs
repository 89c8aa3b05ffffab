/* Reads what a school gives for its form: `site --settings FILE`. */
import { readFileSync } from 'node:fs';
import { Refused, reason, shown } from './failures.mjs';

/** The attribute of the tag for each name in the file. */
const ATTRIBUTES = {
  endpoint: 'endpoint',
  delivery: 'delivery',
  fields: 'fields',
  'field-names': 'field-names',
  'endpoint-params': 'endpoint-params',
  'received-word': 'received-word',
  programs: 'programs',
  seller: 'seller',
  'consent-version': 'consent-version',
  contact: 'contact',
  privacy: 'privacy-href',
};

function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error.code ? reason(error) : `it is not JSON: ${error.message}`;
    throw new Refused(`--settings ${file}: ${why}`);
  }
}

/** Lists may be given as such, and what has names by them. */
function written(value, name, file) {
  if (typeof value === 'string' && value) return value;
  if (Array.isArray(value)) return value.map(String).join(' ');
  if (value && typeof value === 'object') {
    return Object.entries(value)
      .map((pair) => pair.join('='))
      .join('|');
  }
  throw new Refused(`--settings ${file}: ${name} is ${shown(JSON.stringify(value))}; it is text.`);
}

/** The attributes of the form; what the file holds beside them is refused, since it would do nothing. */
export function formSettings(file) {
  const given = parsed(file);
  const allowed = Object.keys(ATTRIBUTES);
  if (!given || typeof given !== 'object' || Array.isArray(given)) {
    throw new Refused(`--settings ${file}: it holds one object with ${allowed.join(', ')}.`);
  }
  const unknown = Object.keys(given).find((name) => !allowed.includes(name));
  if (unknown !== undefined) {
    throw new Refused(
      `--settings ${file}: ${shown(unknown)} is no setting of coder-apply; allowed are ${allowed.join(', ')}.`,
    );
  }
  if (!given.endpoint)
    throw new Refused(`--settings ${file}: endpoint is missing: where answers go.`);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [ATTRIBUTES[name], written(value, name, file)]),
  );
}
