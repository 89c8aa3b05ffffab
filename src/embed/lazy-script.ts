/*
 * Loads the files that not every page needs, beside the running script, as classic scripts:
 * `import()` fails without CORS headers and `fetch` under `connect-src`, a classic script needs
 * neither. A script brings its content into `page` itself.
 */
import { builtBase } from './built-base.js';
import { own, scriptSays } from './document.js';
import { page, partKey, warnOnce } from './page.js';
import { policy } from './trusted-types.js';
import { parseUrl } from './url.js';

/** The name of a file of the script build, whatever optimisers append to it. */
const OURS = /[^\s"'()]*\/coder-[\w.-]+\.js(?:\?[^\s"'():]*)?/;

/** Looked up while the file runs for the first time: later, `currentScript` is another or none. */
const running = own('currentScript') as HTMLScriptElement | null;
const source = running?.src;

/** Read when a file is needed for the first time: the stack is dear. */
let addresses: readonly string[] | undefined;

/**
 * Where files may be beside, likeliest first: what the page says (last, what the build was told); the running script; the stack, for
 * modules; a tag that names the file, for scripts run later through `eval` or combined with others
 * (delayers keep the address in an attribute of their own). An address without the name of a file of
 * ours says nothing of what is beside it: on `/pkg`, that is a redirect, it would be another package.
 */
function findAddresses(): readonly string[] {
  const meta = own('querySelector')<HTMLMetaElement>('head > meta[name=coder-widgets-base]');
  const base = scriptSays('base') ?? meta?.content;
  const tagged = [...own('scripts')].flatMap((script) =>
    script.getAttributeNames().map((name) => script.getAttribute(name)),
  );
  const inText = (text?: string | null) => OURS.exec(text ?? '')?.[0];
  // An attribute names an address only as a whole: others may hold what a visitor wrote.
  const whole = tagged.filter((text) => inText(text) === text);
  const ours = [source, new Error().stack, ...whole].map(inText);
  // One address is written in several ways.
  const found = [slashed(base), ...ours, slashed(builtBase)].map(
    (address) => address && parseUrl(address, own('baseURI'))?.href,
  );
  return [...new Set(found)].filter((address) => address !== undefined);
}

const slashed = (folder: string | null | undefined) => folder?.replace(/\/?$/, '/');

/** A script that is asked for as the main one was. */
function scriptLike(main: HTMLScriptElement | null | undefined): HTMLScriptElement {
  const script = own('createElement')('script');
  script.nonce =
    running?.nonce || own('querySelector')<HTMLScriptElement>('script[nonce]')?.nonce || '';
  // An isolated page takes nothing from another site that was asked for otherwise.
  script.crossOrigin = main?.crossOrigin ?? (main?.type === 'module' ? '' : null);
  // The page may be in another encoding.
  script.charset = 'utf-8';
  return script;
}

/** Runs the script that is beside another; rejects when it cannot be had. */
function load(name: string, beside: string): Promise<void> {
  const script = scriptLike(running ?? [...own('scripts')].find(({ src }) => src === beside));
  const address = new URL(`${name}.js`, beside).href;
  script.src = policy()?.createScriptURL(address) ?? address;
  page.pin?.(script, partKey(name));
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
    own('head').append(script);
    script.remove();
  });
}

/** A page that is being prerendered asks for nothing until a visitor is there. */
async function visited(): Promise<void> {
  if (!own('prerendering' as 'hidden')) return;
  await new Promise((resolve) =>
    own('addEventListener')('prerenderingchange', resolve, { once: true }),
  );
}

/** Brings a part into `page.parts`, named by its place beside the script. Rejects when it cannot be loaded. */
export async function loadPart(name: string): Promise<void> {
  await visited();
  addresses ??= findAddresses();
  for (const address of addresses) {
    try {
      return await load(name, address);
    } catch {
      // The next address may have it.
    }
  }
  // Only the browser knows where a redirect led: relative to that, if its host allows it. It would check no hash.
  const found = !page.pin && (await import(`./${name}.js`).catch(() => undefined));
  if (found) return;
  if (!addresses.length) {
    warnOnce('script', `where ${name}.js is, is not known; data-base on the script says it.`);
  }
  throw new Error();
}
