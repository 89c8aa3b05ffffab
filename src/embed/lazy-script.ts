/*
 * Loads the files that not every page needs, beside the running script, as classic scripts:
 * `import()` fails without CORS headers and `fetch` under `connect-src`, a classic script needs
 * neither. A script brings its content into `page` itself.
 */
import { baseAddress, ofDocument, pageRoot, runningScript, scriptWith } from './document.js';
import { warnOnce } from './page.js';
import { policy } from './trusted-types.js';

/** The address of a file of the script build, whatever optimisers append to it. */
const OURS = /[^\s"'()]*\/coder-[\w.-]+\.js(?:\?[^\s"'():]*)?/;

/** Looked up while the file runs for the first time: later, another script runs or none. */
const running = runningScript();

/** The nonce of a script on the page: strict policies only run scripts that carry it. */
const nonce = running?.nonce || scriptWith('nonce')?.nonce || '';

let known: readonly string[] | undefined;

/**
 * Where this code may have been loaded from, likeliest first: where the site says; the running script; the
 * stack, for modules; a script that names the file, for code run later through
 * `eval` or combined with others (delayers keep the address in an attribute of their own).
 */
function scriptAddresses(): readonly string[] {
  const tagged = [...pageRoot().querySelectorAll('script')].flatMap((script) =>
    script.getAttributeNames().map((name) => ours(script.getAttribute(name) ?? '')),
  );
  const stack = OURS.exec(new Error().stack ?? '')?.[0];
  return [...new Set([namedBase(), running?.src, stack, ...tagged])].filter(
    (address) => address !== undefined,
  );
}

/** Where a site says that the files are, as a script or the head may; a post may hold neither. */
function namedBase(): string | undefined {
  const script = running?.hasAttribute('data-base') ? running : scriptWith('data-base');
  const meta = pageRoot().querySelector(':root > head > meta[name="coder-widgets-base"]');
  const base = script?.getAttribute('data-base') ?? meta?.getAttribute('content');
  return base?.replace(/\/?$/, '/');
}

/** An attribute that is our address and nothing else: others may hold what a visitor wrote. */
function ours(value: string): string | undefined {
  return OURS.exec(value)?.[0] === value ? value : undefined;
}

/** Runs a script; rejects when it cannot be had. */
function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    // Packs in a page of another encoding, and under a policy that wants CORS of every script.
    script.charset = 'utf-8';
    script.crossOrigin = running?.crossOrigin ?? null;
    script.src = policy?.createScriptURL(address) ?? address;
    script.onload = () => resolve();
    script.onerror = reject;
    ofDocument('head').append(script);
    script.remove();
  });
}

/** A page that is being prerendered asks for nothing until a visitor is there. */
async function visited(): Promise<void> {
  if (!ofDocument('prerendering' as keyof Document)) return;
  await new Promise((resolve) =>
    // The event stays at the document, below the window.
    addEventListener('prerenderingchange', resolve, { capture: true, once: true }),
  );
}

/** Brings a part into `page.parts`, named by its place beside the script. Rejects when it cannot be loaded. */
export async function loadPart(name: string): Promise<void> {
  await visited();
  for (const address of (known ??= scriptAddresses())) {
    try {
      const script = new URL(address, baseAddress());
      return await load(new URL(`${name}.js`, script).href);
    } catch {
      // The next address may have it.
    }
  }
  warnOnce(
    'script',
    'the other files of coder-widgets were not found; data-base="…" on it says where they are.',
  );
  throw new Error('not found');
}
