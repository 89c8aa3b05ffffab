/* Reads what was given on the command line. */
import { parseArgs } from 'node:util';
import { builtPages } from '../../embed/built-base.js';
import { Refused, shown } from './failures.mjs';

/** The options of a command and what stands beside them. */
export function read(args, options, allowPositionals = false) {
  try {
    return parseArgs({ args, options, allowPositionals });
  } catch (error) {
    const allowed = Object.keys(options).map((name) => `--${name}`);
    throw new Refused(`${error.message.split('. ')[0]}. Allowed: ${allowed.join(', ')}.`);
  }
}

/** Where the hosted pages are, as this build or its surroundings say. */
export const knownBase = () => process.env.CODER_WIDGETS_BASE_URL || builtPages;

/** The address that the hosted pages have, with a slash at its end. */
export function baseUrl(given = knownBase()) {
  if (!given)
    throw new Refused('--base-url is missing: the address that the pages will have, https://…');
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw new Refused(
      `--base-url ${shown(given)} is not an http or https address without a query, such as https://pages.example/`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
