/* What a link or a placeholder may say of its widget: whoever may post one is not who runs the site. */
import { baseAddress, scriptWith } from './document.js';
import type { NamedWidget } from './link-address.js';
import { warnOnce } from './page.js';
import { DISPLAY_SETTINGS, FORM_NAME } from './tags.js';
import { parseUrl } from './url.js';

/** Attributes and their values. */
export type Settings = readonly (readonly [name: string, value: string])[];

/**
 * The attributes that a link or a placeholder gives its widget; undefined where it asks for more than it
 * may, or for what this widget does not have: then it stays what it is, since other figures than its
 * author chose would be shown. What no widget knows (`utm_source`) is left out.
 *
 * @param observed The attributes of the widget.
 */
export function settingsOf(
  { tag, attributes, placeholder }: NamedWidget,
  observed: readonly string[],
): Settings | undefined {
  const known = (name: string) => name === 'lang' || observed.includes(name);
  const trusted = placeholder && scriptSays('data-placeholders') === 'full';
  const refuses = (name: string) =>
    name === 'endpoint' && known(name)
      ? !trusted || !isListed(attributes.get(name))
      : known(name) !== DISPLAY_SETTINGS.includes(name) && !(trusted && known(name));
  // A form is refused for its endpoint even when that is not named.
  const names = [...attributes.keys(), ...(tag === `coder-${FORM_NAME}` ? ['endpoint'] : [])];
  const refused = names.find(refuses);
  if (refused === undefined) return [...attributes].filter(([name]) => known(name));
  // The plain link to the page of the form is what it should be.
  if (placeholder || attributes.has(refused)) warnRefused(tag, refused, attributes, placeholder);
  return undefined;
}

function warnRefused(
  tag: string,
  name: string,
  attributes: NamedWidget['attributes'],
  placeholder?: boolean,
): void {
  const value = attributes.get(name)?.slice(0, 40) ?? '';
  const kind = placeholder ? 'placeholder' : 'link';
  warnOnce(tag, `${name}="${value}" cannot be set by a ${kind}; it stays one.`, `${tag} ${name}`);
}

/** What a script of the page says in an attribute. */
const scriptSays = (name: string): string | null | undefined =>
  scriptWith(name)?.getAttribute(name);

/** Whether the script names the address (`data-endpoints`, with blanks between) as one to send answers to. */
function isListed(endpoint = ''): boolean {
  const absolute = (address: string) => parseUrl(address, baseAddress())?.href;
  const listed = scriptSays('data-endpoints')?.split(/\s+/).filter(Boolean) ?? [];
  return Boolean(endpoint) && listed.some((one) => absolute(one) === absolute(endpoint));
}
