/*
 * Loads the files that not every page needs, beside the running script, as classic scripts:
 * `import()` fails without CORS headers and `fetch` under `connect-src`, a classic script needs
 * neither. A script brings its content into `page` itself.
 */

/** Looked up while the file runs for the first time: later, `currentScript` is another or none. */
const address = scriptAddress();

/** Where this code was loaded from. Nothing is known under `eval`: then the page's own script tag decides. */
function scriptAddress(): string {
  const running = document.currentScript as HTMLScriptElement | null;
  const inStack = /(?:https?|file):\/\/[^\s)]+?\.js[^\s):]*/.exec(new Error().stack ?? '');
  const tagged = () =>
    [...document.scripts].find((script) => /\/coder-[\w.-]+\.js(\?|$)/.test(script.src));
  return running?.src || inStack?.[0] || tagged()?.src || document.baseURI;
}

/** The nonce of a script on the page: pages with a strict policy only run scripts that carry it. */
const nonce = () => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/** Brings a language's messages into `page.packs`. Rejects when they cannot be loaded. */
export function loadLanguage(language: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.nonce = nonce();
    script.src = new URL(`locales/${language}.js`, address).href;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
    script.remove();
  });
}
