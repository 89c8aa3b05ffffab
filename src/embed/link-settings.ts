/*
 * What a link or a placeholder may set. Whoever may post one on a site must not decide where the site's
 * visitors send their answers, whose figures they read, or where a button leads.
 */
import { own, scriptSays } from './document.js';
import type { NamedWidget } from './link-address.js';
import { warnOnce } from './page.js';
import { FORM_TAG, LINK_SETTINGS } from './tags.js';
import { parseUrl } from './url.js';

/** The settings for a widget that is named by a place; undefined, with one warning, where it asks for more. */
export function settingsFor(
  place: HTMLElement,
  { tag, attributes }: NamedWidget,
  observed: readonly string[],
  form: HTMLFormElement | null,
): Settings | undefined {
  const full = 'coderWidget' in place.dataset && scriptSays('placeholders') === 'full';
  const known = [...attributes].filter(([name]) => name === 'lang' || observed.includes(name));
  const refused = known.find(([name, value]) => !isAllowed(name, value, full));
  if (refused) return refuse(tag, refused[0]);
  const settings = new Map(known);
  if (tag !== `coder-${FORM_TAG}`) return form ? undefined : settings;
  if (form) settings.set('form-id', idOf(form));
  const sends = settings.has('endpoint') || (full && isListed(form?.getAttribute('action')));
  return sends ? settings : refuse(tag, 'a form');
}

type Settings = ReadonlyMap<string, string>;

/** What is not a setting for everybody is for a site that trusts whoever writes on it; addresses, only listed ones. */
const isAllowed = (name: string, value: string, full: boolean): boolean =>
  (LINK_SETTINGS as readonly string[]).includes(name) ||
  (full && (name !== 'endpoint' || isListed(value)));

let count = 0;

function idOf(form: HTMLFormElement): string {
  if (!form.hasAttribute('id')) form.setAttribute('id', `coder-form-${++count}`);
  return form.getAttribute('id')!;
}

function refuse(tag: string, name: string): undefined {
  warnOnce(tag, `${name} is not for links and placeholders; this one stays as it is.`);
}

/** Whether the script's tag lists an address among those that forms may be sent to. */
function isListed(endpoint: string | null | undefined): boolean {
  const base = own('baseURI');
  const address = endpoint && parseUrl(endpoint, base)?.href;
  const listed = scriptSays('endpoints')?.split(/\s+/) ?? [];
  return listed.some((one) => one && parseUrl(one, base)?.href === address);
}
