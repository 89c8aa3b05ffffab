import assert from 'node:assert/strict';

const ENGLISH = 'Medical coder salary';
const SPANISH = 'Salario de los codificadores médicos';

/** The English and the Spanish card of a page both show. */
async function bothShow(t, page) {
  await t.shows(page, 'coder-salary', ENGLISH);
  await t.shows(page, 'coder-salary', SPANISH);
}

const shown = (name, path) => ({
  name,
  run: async (t) => bothShow(t, await t.open(`/partners/${path}`)),
});

/** The pinned file of the site itself, with this hash. */
const pinned = (hash) => async (page) => {
  await page.route('**/partners/integrity', async (route) => {
    const reply = await route.fetch();
    const script = `<script src="/cdn/coder-widgets.js" integrity="${hash}" crossorigin="anonymous"></script>`;
    await route.fulfill({
      response: reply,
      body: (await reply.text()).replace('</head>', `${script}</head>`),
    });
  });
};

const hashOf = async (t, file) => {
  const reply = await fetch(`${t.site}/cdn/integrity.json`);
  return (await reply.json())[file];
};

export default {
  group: 'Loading',
  cases: [
    shown('classic script in the head', 'classic'),
    shown('module script', 'module'),
    shown('deferred script after the content', 'deferred'),
    shown('injected by a tag manager', 'injected'),
    shown('fetched and run through eval by a delayer', 'delayed-eval'),
    {
      name: 'put in by a delayer after the first touch',
      run: async (t) => {
        const page = await t.open('/partners/delayed-tag');
        await page.mouse.click(5, 300);
        await bothShow(t, page);
      },
    },
    {
      name: 'the same snippet pasted twice, classic and module',
      run: async (t) => {
        const page = await t.open('/partners/twice');
        await t.shows(page, 'coder-salary', ENGLISH);
        await t.shows(page, 'coder-timeline', 'How long it takes to become a medical coder');
      },
    },
    {
      name: 'moved away from its neighbours: English, said so, with an event',
      run: async (t) => {
        t.expect(/lang="es" could not be loaded; using English|404|is not known/);
        const page = await t.open('/partners/moved');
        await t.shows(page, '#es', ENGLISH);
        assert.equal(t.complaints.filter((text) => text.startsWith('<coder-salary>')).length, 1);
      },
    },
    {
      name: 'a tag name the page has taken: the other tags work, one warning',
      run: async (t) => {
        t.expect(/^<coder-salary>: another element has this name/);
        const page = await t.open('/partners/taken');
        await page.getByText('Our own', { exact: true }).waitFor();
        await t.shows(page, 'coder-timeline', 'How long it takes to become a medical coder');
        await t.shows(page, 'coder-requirements', 'What you need');
        await t.shows(page, 'coder-apply', 'Send application');
        assert.equal(t.complaints.length, 1);
      },
    },
    {
      name: 'two versions: the first stays, one warning names both',
      run: async (t) => {
        t.expect(/version 0\.0\.1 of coder-widgets is here already; version \d+\.\d+\.\d+ leaves/);
        const page = await t.open('/partners/two-versions');
        await t.shows(page, 'coder-salary', ENGLISH);
        await t.shows(page, 'coder-apply', 'Send application');
        assert.equal(t.complaints.length, 1);
        const versions = await page.evaluate(() => customElements.get('coder-apply').version);
        assert.equal(versions, '0.0.1');
      },
    },
    {
      name: 'one tag’s file and the whole file: each link one widget',
      run: async (t) => {
        const page = await t.open('/partners/parts-and-whole');
        await t.shows(page, 'p coder-salary', ENGLISH);
        await t.shows(page, 'p coder-timeline', 'How long it takes to become a medical coder');
        assert.equal(await page.locator('coder-salary').count(), 2);
        assert.equal(await page.locator('coder-timeline').count(), 2);
      },
    },
    {
      name: 'the script is not there: fallback and links stay readable',
      run: async (t) => {
        t.expect(/404/);
        const page = await t.open('/partners/missing');
        assert.equal(await page.getByRole('link', { name: ENGLISH }).isVisible(), true);
        assert.equal(await page.getByRole('link', { name: 'Salario' }).isVisible(), true);
      },
    },
    {
      name: 'the fallback is read until the language is there',
      run: async (t) => {
        let release;
        const released = new Promise((resolve) => (release = resolve));
        const before = (page) =>
          page.route('**/locales/es.js', async (route) => {
            await released;
            await route.continue();
          });
        const page = await t.open('/partners/fallback', { before, waitUntil: 'domcontentloaded' });
        await t.shows(page, 'coder-salary', '$45,240');
        assert.equal(await page.getByRole('link', { name: SPANISH }).isVisible(), true);
        release();
        await t.shows(page, 'coder-salary[lang=es]', 'mediana salarial');
        assert.equal(await page.getByRole('link', { name: SPANISH }).isVisible(), false);
      },
    },
    {
      name: 'a classic script from another origin without CORS, its languages too',
      run: async (t) => {
        const page = await t.open('/partners/integrity');
        await page.addScriptTag({ url: `${t.elsewhere}/cdn/coder-widgets.js` });
        await t.shows(page, 'coder-salary', ENGLISH);
        await page.evaluate(() => (document.documentElement.lang = 'es'));
        await t.shows(page, 'coder-salary', SPANISH);
      },
    },
    {
      name: 'a pinned file with its integrity',
      run: async (t) => {
        const hash = await hashOf(t, 'coder-widgets.js');
        const page = await t.open('/partners/integrity', { before: pinned(hash) });
        await t.shows(page, 'coder-salary', ENGLISH);
      },
    },
    {
      name: 'a file that was tampered with does not run',
      run: async (t) => {
        t.expect(/integrity/);
        const hash = await hashOf(t, 'coder-salary.js');
        const page = await t.open('/partners/integrity', { before: pinned(hash) });
        assert.equal(await page.evaluate(() => Boolean(customElements.get('coder-salary'))), false);
      },
    },
  ],
};
