/*
 * Loads the files that not every page needs, beside the running script, as classic scripts:
 * `import()` fails without CORS headers and `fetch` under `connect-src`, a classic script needs
 * neither. A script brings its content into `page` itself.
 */
import { policy } from './trusted-types.js';

/** The name of a file of the script build, whatever optimisers append to it. */
const OURS = /[^\s"'()]*\/coder-[\w.-]+\.js(?:\?[^\s"'():]*)?/;

/** Looked up while the file runs for the first time: later, `currentScript` is another or none. */
const running = document.currentScript as HTMLScriptElement | null;
const addresses = scriptAddresses();

/** The nonce of a script on the page: strict policies only run scripts that carry it. */
const nonce =
  running?.nonce || document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || '';

/**
 * Where this code may have been loaded from, likeliest first: the running script; the stack, for
 * modules; a tag that names the file, for scripts run later through `eval` or combined with others
 * (delayers keep the address in an attribute of their own).
 */
function scriptAddresses(): string[] {
  const tagged = [...document.scripts].flatMap((script) =>
    script.getAttributeNames().map((name) => OURS.exec(script.getAttribute(name) ?? '')?.[0]),
  );
  const stack = OURS.exec(new Error().stack ?? '')?.[0];
  return [...new Set([running?.src, stack, ...tagged])].filter((address) => address !== undefined);
}

/** Runs a script; rejects when it cannot be had. */
function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.src = policy?.createScriptURL(address) ?? address;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
    script.remove();
  });
}

/** A page that is being prerendered asks for nothing until a visitor is there. */
async function visited(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) =>
    document.addEventListener('prerenderingchange', resolve, { once: true }),
  );
}

/** Brings a part into `page.parts`, named by its place beside the script. Rejects when it cannot be loaded. */
export async function loadPart(name: string): Promise<void> {
  await visited();
  for (const address of addresses) {
    try {
      const script = new URL(address, document.baseURI);
      return await load(new URL(`${name}.js`, script).href);
    } catch {
      // The next address may have it.
    }
  }
  throw new Error('not found');
}
