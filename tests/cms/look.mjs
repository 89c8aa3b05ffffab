/* What a visitor sees of a stored text, before the script has come and after. */

const shell = (post) =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title>' +
  `<link rel="icon" href="data:,"></head><body><article>${post}</article></body></html>`;

/** What is to be seen in the page; runs in it. */
function seen() {
  const has = (selector) =>
    [...document.querySelectorAll(selector)].some((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    );
  const cards = [...document.querySelectorAll('article *')].filter(
    (node) => /^coder-/.test(node.localName) && node.shadowRoot?.querySelector('[part~=card]'),
  );
  const words = document.body.innerText.replace(/\s+/g, ' ');
  return {
    cards: cards.map(({ localName, attributes }) => [
      localName,
      ...[...attributes].map(({ name, value }) => `${name}=${value.toLowerCase()}`),
    ]),
    text: cards.map(({ shadowRoot }) => shadowRoot.textContent).join(' '),
    form: has('form input') || cards.some(({ shadowRoot }) => shadowRoot.querySelector('form')),
    list: has('li'),
    link: has('a[href]'),
    words: words.replace(/Before it\.|After it\./g, '').trim(),
    around: words.includes('Before it.') && words.includes('After it.'),
  };
}

/** Every widget has drawn, or has given its place back. */
const settled = () =>
  [...document.querySelectorAll('article *')].every(
    (node) => !/^coder-/.test(node.localName) || node.shadowRoot?.querySelector('[part~=card]'),
  );

const addScript = (pages) =>
  new Promise((loaded) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/cdn/coder-widgets.js', onload: loaded });
    script.dataset.pages = pages;
    document.head.append(script);
  });

/** Opens a stored text as a post of the site; what is seen of it, and what the page complained of. */
export async function look(context, site, post) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/posts/one', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell(post) }),
  );
  await page.goto(`${site}/posts/one`);
  const without = await page.evaluate(seen);
  await page.evaluate(addScript, `${site}/`);
  await page.waitForFunction(settled);
  const given = await page.evaluate(seen);
  await page.close();
  return { without, given, complaints };
}
