/* Where a script finds the files beside it, on whatever way it came, and how it asks for them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ENGLISH = 'Medical coder salary';
const SPANISH = 'Salario de los codificadores médicos';
const PAGE = '/beside';

/** A page with a card in Spanish, and whatever brings the script. */
const markup = (head, body = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}</head>` +
  `<body><coder-salary lang="es"></coder-salary>${body}</body></html>`;

/** Opens such a page; gives it back with the addresses that it asked for. */
async function openWith(t, head, { body, headers, before } = {}) {
  const asked = [];
  const page = await t.open(PAGE, {
    before: async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await before?.(page);
      await page.route(`**${PAGE}`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: markup(head, body),
          headers,
        }),
      );
    },
  });
  return { page, asked };
}

const spanish = (name, write) => ({
  name,
  run: async (t) => {
    const opened = await openWith(t, await write(t));
    await t.shows(opened.page, 'coder-salary', SPANISH);
    return opened;
  },
});

const inline = (code) =>
  `<script>${code.replace(/\n?\/\/# sourceMappingURL.*/, '').replaceAll('</script', '<\\/script')}</script>`;

const codeOf = async (t) => inline(await (await fetch(`${t.site}/cdn/coder-widgets.js`)).text());

const builtAt = (base) =>
  execFileSync(process.execPath, [fileURLToPath(new URL('../built-at.mjs', import.meta.url))], {
    env: { ...process.env, CODER_WIDGETS_BASE: base },
    encoding: 'utf8',
  });

/** Served like this, since a page that the test makes up is of no network. */
const isolated = (what, tag) => ({
  name: `an isolated page, ${what} of another site`,
  run: async (t) => {
    const text = markup(tag(`${t.sharing}/cdn/coder-widgets.js`));
    const page = await t.open(`/isolated?page=${encodeURIComponent(text)}`);
    await t.shows(page, 'coder-salary', SPANISH);
    assert.equal(await page.evaluate(() => window.crossOriginIsolated), true);
  },
});

const watchStack = {
  before: (page) =>
    page.addInitScript(() => {
      window.stacksRead = 0;
      Error.prepareStackTrace = (error, frames) => {
        window.stacksRead += 1;
        return [error, ...frames].join('\n    at ');
      };
    }),
};

export default {
  group: 'Beside',
  cases: [
    {
      name: 'a redirected classic script: nothing is sought beside the address it was asked by',
      run: async (t) => {
        const { page, asked } = await openWith(t, '<script src="/pkg"></script>');
        await t.shows(page, 'coder-salary', SPANISH);
        assert.deepEqual(
          asked.filter((path) => path.includes('locales')),
          ['/cdn/locales/es.js'],
        );
      },
    },
    spanish('a redirected module', () => '<script type="module" src="/pkg"></script>'),
    isolated('a classic script', (src) => `<script src="${src}" crossorigin></script>`),
    isolated(
      'the loader',
      (src) => `<script src="${src.replace('widgets', 'loader')}" crossorigin></script>`,
    ),
    isolated('a module', (src) => `<script type="module" src="${src}"></script>`),
    {
      name: 'lazy files are read as UTF-8, whatever the page is in',
      run: async (t) => {
        const before = (page) =>
          page.addInitScript(() => {
            window.charsets = [];
            const note = ({ addedNodes: [node] }) =>
              node?.src?.includes('/locales/') && window.charsets.push(node.charset);
            new MutationObserver((records) => records.forEach(note)).observe(document, {
              childList: true,
              subtree: true,
            });
          });
        const { page } = await openWith(t, '<script src="/cdn/coder-widgets.js"></script>', {
          before,
          headers: { 'content-type': 'text/html; charset=windows-1252' },
        });
        await t.shows(page, 'coder-salary', SPANISH);
        assert.deepEqual(await page.evaluate(() => window.charsets), ['utf-8']);
      },
    },
    spanish(
      'combined with other scripts: data-base on a script says where the files are',
      async (t) => `<script data-base="/cdn"></script>${await codeOf(t)}`,
    ),
    spanish(
      'combined with other scripts: a meta in the head says where the files are',
      async (t) => `<meta name="coder-widgets-base" content="/cdn/">${await codeOf(t)}`,
    ),
    spanish('combined with other scripts: the address that the files were built for', (t) =>
      inline(builtAt(`${t.site}/cdn`)),
    ),
    {
      name: 'combined with other scripts: English, one warning says what is missing, a post says nothing',
      run: async (t) => {
        t.expect(/404|^<coder-salary>: lang="es" could not be loaded|^<script>: .*data-base/);
        const { page, asked } = await openWith(t, await codeOf(t), {
          body: '<p data-base="/evil/"></p><meta name="coder-widgets-base" content="/evil/">',
        });
        await t.shows(page, 'coder-salary', ENGLISH);
        assert.equal(
          asked.some((path) => path.startsWith('/evil')),
          false,
        );
        assert.equal(t.complaints.filter((text) => text.startsWith('<script>')).length, 1);
      },
    },
    {
      name: 'the stack is read for a lazy file only, and then once',
      run: async (t) => {
        const script = '<script type="module" src="/cdn/coder-widgets.js"></script>';
        const { page } = await openWith(t, script, watchStack);
        await t.shows(page, 'coder-salary', SPANISH);
        await page.evaluate(() => {
          document.querySelector('coder-salary').setAttribute('area', '26420');
        });
        await t.shows(page, 'coder-salary', 'Houston');
        assert.equal(await page.evaluate(() => window.stacksRead), 1);
        const english = await t.open('/partners/module', {
          before: async (page) => {
            await watchStack.before(page);
            await page.route('**/partners/module', async (route) => {
              const text = await (await route.fetch()).text();
              const body = text.replaceAll('lang="es"', 'lang="en"');
              await route.fulfill({ contentType: 'text/html', body });
            });
          },
        });
        await t.shows(english, 'coder-salary', ENGLISH);
        assert.equal(await english.evaluate(() => window.stacksRead), 0);
      },
    },
  ],
};
