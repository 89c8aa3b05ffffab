/* A partner's own words in place of ours, on pages that hold back, break or forge what they can. */
import assert from 'node:assert/strict';
import { fillApplication } from '../apply-form.mjs';
import { LOADER, filesOf } from '../loader-site.mjs';
import { openPrerendered, prerender } from '../prerendered.mjs';
import { openStrange } from '../strange-page.mjs';

const FORM =
  '<coder-apply endpoint="/apply" privacy-href="/privacy"><a href="/apply-page">Apply</a></coder-apply>';
const OURS = 'Apply to a training program near you';
const ABOUT = '<script data-coder-words>: ';

/** A block as a partner writes it; no text ends the script that it stands in. */
const block = (texts, attributes = '') =>
  `<script type="application/json" data-coder-words ${attributes}>${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>`;

const TITLE = block({ 'apply.title': 'Join us' });

const script = (file) => `<script src="/cdn/${file}.js"></script>`;

/** Opens a page with these words and this markup; `before` comes after what serves its files. */
const openWith = (t, words, body, options = {}) =>
  openStrange(t, body, { head: words, ...options });

async function send(page) {
  const form = page.locator('coder-apply');
  await fillApplication(form);
  await form.getByRole('button', { name: 'Send application' }).click();
  await form.getByText('Thank you!').waitFor();
}

/** Every heading that a visitor has seen in the first card of a page. */
const watchHeadings = (page) =>
  page.addInitScript(() => {
    window.headings = [];
    const look = () => {
      const heading = document
        .querySelector('coder-apply')
        ?.shadowRoot?.querySelector('[part=heading]')
        ?.textContent.trim();
      if (heading && window.headings.at(-1) !== heading) window.headings.push(heading);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** Holds a file back until it may come; `answer` is another one in its place. */
async function hold(page, file, answer = (route) => route.continue()) {
  let come;
  const coming = new Promise((resolve) => (come = resolve));
  await page.route(`**/cdn/${file}`, async (route) => {
    await coming;
    await answer(route);
  });
  return come;
}

/** What would run, or be an element, if any text were more than text. */
const EVIL = [
  '<script>hurt()</script>',
  '<img src=x onerror=hurt()>',
  '"><svg onload=hurt()>',
  "' autofocus onfocus=hurt() x='",
  '</script><script>hurt()</script>',
  '</textarea></title></style></template><iframe srcdoc="<script>parent.hurt()</script>">',
  '<a href="javascript:hurt()">Send</a>',
  'javascript:hurt()',
  '<!--<img src="--><img src=x onerror=hurt()>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=hurt()>',
  '${hurt()}{{hurt()}}{{constructor.constructor("hurt()")()}}',
  '&lt;img src=x onerror=hurt()&gt;',
  '\u0000<\u0000img src=x onerror=hurt()>',
  '<?lit$1$?><!--?lit$1$--><template shadowrootmode="open">',
];

const LABELS = ['apply.title', 'apply.about', 'apply.email', 'apply.choose', 'apply.submit'];

const hostile = {
  name: 'texts that would be markup, and names that would be built in: text, and nothing runs',
  run: async (t) => {
    t.expect(/is not known; left out/);
    const clobbered = '<img name="scripts"><form name="querySelectorAll"></form>';
    const before = (page) => page.addInitScript('window.hurt = () => (window.isHurt = true)');
    const count = (page) =>
      page.evaluate(
        () => document.querySelector('coder-apply').shadowRoot.querySelectorAll('*').length,
      );
    const plain = await openWith(t, '', FORM);
    await t.shows(plain, 'coder-apply', OURS);
    const asEver = await count(plain);
    for (const evil of EVIL) {
      const texts = LABELS.map((name) => `${JSON.stringify(name)}:${JSON.stringify(evil)}`);
      const built = ['__proto__', 'constructor', 'toString'].map((name) => `"${name}":"hurt"`);
      const json = `{${[...texts, ...built].join()}}`.replaceAll('<', '\\u003c');
      const words = `<script type="application/json" data-coder-words>${json}</script>`;
      const page = await openWith(t, words, clobbered + FORM, { before });
      const read = evil.replaceAll('\0', '');
      await t.shows(page, 'coder-apply', read);
      const heading = page.locator('coder-apply').getByRole('heading').first();
      assert.equal((await heading.textContent()).trim(), read);
      assert.equal(await count(page), asEver, read);
      assert.equal(await page.evaluate(() => window.isHurt ?? {}.hurt), undefined, read);
      await page.close();
    }
  },
};

const policies = [
  {
    name: 'strict policy: what reads them carries the nonce, no violation, the form is sent',
    run: async (t) => {
      const before = async (page) => {
        await page.addInitScript(() => {
          window.violations = [];
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            window.violations.push(violatedDirective),
          );
        });
      };
      const policy =
        "default-src 'none'; script-src 'nonce-x'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types coder-widgets";
      const page = await openWith(t, TITLE, FORM, {
        before,
        headers: { 'content-security-policy': policy },
        script: '<script nonce="x" src="/cdn/coder-widgets.js"></script>',
      });
      await t.shows(page, 'coder-apply', 'Join us');
      await send(page);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    },
  },
  {
    name: 'the file that reads them is missing: ours stay, one warning, the form is sent',
    run: async (t) => {
      t.expect(/404|words\.js could not be loaded/);
      const page = await openWith(t, TITLE, FORM + FORM.replace('apply ', 'apply id="b" '), {
        before: (page) => page.route('**/cdn/words.js', (route) => route.fulfill({ status: 404 })),
      });
      await t.shows(page, '#b', OURS);
      await page.locator('#b').evaluate((form) => form.remove());
      await send(page);
      const said = t.complaints.filter((text) => text.includes(ABOUT));
      assert.deepEqual(said, [`${ABOUT}words.js could not be loaded; ours stay.`]);
    },
  },
  {
    name: 'the file that reads them is none: ours stay, the form is sent',
    run: async (t) => {
      t.expect(/Unexpected token|words\.js could not be loaded|MIME type/);
      const before = (page) =>
        page.route('**/cdn/words.js', (route) => route.fulfill({ body: '<!doctype html>' }));
      const page = await openWith(t, TITLE, FORM, { before });
      await t.shows(page, 'coder-apply', OURS);
      await send(page);
    },
  },
];

const waiting = [
  {
    name: 'the file that reads them is late: the fallback stays till then, and ours never show',
    run: async (t) => {
      let come;
      const page = await openWith(t, TITLE, FORM, {
        waitUntil: 'commit',
        before: async (page) => {
          await watchHeadings(page);
          come = await hold(page, 'words.js');
        },
      });
      await page.waitForFunction(() => customElements.get('coder-apply'));
      assert.equal(await page.getByRole('link', { name: 'Apply' }).isVisible(), true);
      come();
      await t.shows(page, 'coder-apply', 'Join us');
      assert.deepEqual(await page.evaluate(() => window.headings), ['Join us']);
    },
  },
  {
    name: 'a prerendered card stays as it is while they come, whatever comes first, and after',
    run: async (t) => {
      const lasting = `<coder-apply endpoint="/apply" lang="es"></coder-apply>${block({ 'apply.title': 'Venga' }, 'lang="es"')}`;
      const markup = await prerender(t, lasting);
      assert.match(markup, /Venga/);
      for (const files of [
        ['words.js', 'locales/es.js'],
        ['locales/es.js', 'words.js'],
      ]) {
        const opened = await openPrerendered(t, markup);
        await opened.page.evaluate(() => (window.headings = []));
        opened.come('coder-widgets.js');
        await opened.page.waitForFunction(() => customElements.get('coder-apply'));
        for (const file of files) opened.come(file);
        await opened.taken();
        const { looks, shift } = await opened.seen();
        assert.equal(looks.length, 1, looks.join(' | '));
        assert.equal(shift, '0.0000');
        await t.shows(opened.page, 'coder-apply', 'Venga');
        await opened.page.close();
      }
    },
  },
];

const files = [
  {
    name: 'files of single tags, and what they load: one file reads the words for all, in two languages',
    run: async (t) => {
      const words =
        block({ 'find.label': 'Where do you live?', 'timeline.title': 'How soon?' }) +
        block({ 'timeline.title': '¿Cuándo?', 'timeline.hours': 'Horas' }, 'lang="es"');
      const body =
        '<coder-salary picker></coder-salary><coder-timeline lang="es-MX"></coder-timeline><coder-timeline id="en"></coder-timeline>';
      const page = await openWith(t, words, body, {
        script: script('coder-salary') + script('coder-timeline'),
      });
      await page.locator('coder-salary').getByLabel('Where do you live?').waitFor();
      await t.shows(page, 'coder-timeline', '¿Cuándo?');
      await t.shows(page, 'coder-timeline', 'Horas');
      await t.shows(page, '#en', 'How soon?');
      const asked = await filesOf(page);
      assert.deepEqual(
        asked.filter((file) => file === 'words.js'),
        ['words.js'],
      );
    },
  },
  ...['', '.pinned'].map((kind) => ({
    name: `the loader${kind} leads to them`,
    run: async (t) => {
      const page = await openWith(t, TITLE, FORM, {
        script: LOADER.replace('coder-loader', `coder-loader${kind}`),
      });
      await t.shows(page, 'coder-apply', 'Join us');
    },
  })),
  {
    name: 'a page without them asks for nothing; one added later counts for what is drawn then',
    run: async (t) => {
      const page = await openWith(t, '', FORM);
      await t.shows(page, 'coder-apply', OURS);
      assert.deepEqual(await filesOf(page), ['coder-widgets.js']);
      await page.evaluate(() => {
        const later = document.createElement('script');
        later.type = 'application/json';
        later.dataset.coderWords = '';
        later.textContent = '{"apply.title": "Join us"}';
        const form = document.createElement('coder-apply');
        form.setAttribute('endpoint', '/apply');
        form.id = 'later';
        document.body.append(later, form);
      });
      await t.shows(page, '#later', 'Join us');
    },
  },
  {
    name: 'a block of 1 MB: the card is drawn in time, with eleven warnings',
    run: async (t) => {
      t.expect(/data-coder-words/);
      const texts = Object.fromEntries(
        [...Array(20_000).keys()].map((at) => [`apply.no-such-message-${at}`, 'x'.repeat(20)]),
      );
      const page = await openWith(t, block({ ...texts, 'apply.title': 'Join us' }), FORM);
      await t.shows(page, 'coder-apply', 'Join us');
      const time = await page.evaluate(() => performance.now());
      assert.ok(time < 5000, `${time} ms`);
      assert.equal(t.complaints.filter((text) => text.includes(ABOUT)).length, 11);
      await send(page);
    },
  },
];

export default { group: 'Own words', cases: [hostile, ...policies, ...waiting, ...files] };
