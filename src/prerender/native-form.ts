/* The apply form where no script runs: a form that a browser posts by itself. */
import { escaped } from '../embed/snippet.js';
import {
  applySettings,
  type ApplyAttributes,
  type ApplySettings,
} from '../widgets/apply/apply-settings.js';
import { wireName } from '../widgets/apply/delivery/contract.js';
import { location } from './stand-ins.js';

/** These take no form's own encoding. */
const BY_SCRIPT = /^(json|hubspot)$/;

const OPENS = '<form novalidate';
/** The browser leaves the page by itself. */
const STAY = /<span class="stay">.*?<\/span>/s;
const FIELD = /(<(?:input|select)\b[^>]*? name=")([^"]+)"/g;

const silently = (): undefined => undefined;

/**
 * A form's markup as one that a browser posts by itself, under the names that the endpoint wants, with
 * native validation. There is no submission id in it, since every visitor would send the same. Undefined
 * where only the script can deliver: what stands in the tag is the way to apply then.
 */
export function nativeForm(
  markup: string,
  element: ApplyAttributes,
  lang: string,
): string | undefined {
  const settings = applySettings(element, location.href, silently);
  if (!settings.endpoint || !markup.includes(OPENS)) return markup;
  if (BY_SCRIPT.test(settings.kind)) return undefined;
  const named = (_: string, before: string, name: string) =>
    `${before}${escaped(wireName(settings.names, name))}"`;
  return markup
    .replace(STAY, '')
    .replaceAll(FIELD, named)
    .replace(OPENS, () => `<form method="post" action="${escaped(settings.endpoint!)}"`)
    .replace('<div class="form"', () => `${hidden(settings, lang)}<div class="form"`);
}

/** What goes along with the answers. */
function hidden({ params, names }: ApplySettings, lang: string): string {
  const along: (readonly [string, string])[] = [
    [wireName(names, 'language'), lang],
    [wireName(names, 'page'), location.origin + location.pathname],
    ...params,
  ];
  return along
    .map(
      ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
    )
    .join('');
}
