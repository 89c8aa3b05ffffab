/* Pages too strange to stand among the partner pages: each is written where it is tried. */

const HEAD = '<title>A strange page</title><link rel="icon" href="data:," />';
const SCRIPT = '<script src="/cdn/coder-widgets.js"></script>';

/**
 * Opens a page of this markup with the whole script in its head.
 *
 * @param options.head What stands before the script.
 * @param options.script The script's tag, where it is another.
 * @param options.type The media type that the page is sent with.
 * @param options.headers What else it is sent with.
 * @param options.before What the page is to have before it is opened.
 * @param options.waitUntil How far it is to have come.
 */
export function openStrange(t, body, options = {}) {
  const { head = '', script = SCRIPT, type = 'text/html; charset=utf-8' } = options;
  const text = `<!doctype html><html lang="en"><head>${HEAD}${head}${script}</head><body>${body}</body></html>`;
  return openText(t, text, type, options);
}

/** Opens a page of this whole text. Files of the build say no charset: many servers leave it out. */
export function openText(t, text, contentType, { headers = {}, before: first, waitUntil } = {}) {
  const before = async (page) => {
    await page.route('**/cdn/**', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-type': 'text/javascript' };
      await route.fulfill({ response, headers });
    });
    await page.route('**/strange', (route) =>
      route.fulfill({ body: text, headers: { ...headers, 'content-type': contentType } }),
    );
    await first?.(page);
  };
  return t.open('/strange', { before, waitUntil });
}
