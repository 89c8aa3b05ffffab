/* The page itself: for keyboards and screen readers, quiet, small, and still. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Everything open, every card drawn. */
async function showAll(page) {
  await page.locator('#card > *').waitFor();
  for (const details of await page.locator('.panel details:not([hidden])').all()) {
    await details.locator('summary').click();
  }
  for (const card of await page.locator('main coder-salary, main coder-apply').all()) {
    await card.scrollIntoViewIfNeeded();
  }
}

async function findings(page) {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary}`),
    );
  });
}

const accessible = (path, width, colorScheme) => ({
  name: `axe finds nothing: ${path} at ${width} px, ${colorScheme}`,
  sample: path === '/' && (width === 390) === (colorScheme === 'light'),
  options: { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
  run: async (t) => {
    const page = await t.open(path);
    if (path.startsWith('/#') || path === '/') await showAll(page);
    assert.deepEqual(await findings(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(wide <= 0, true, `wider than the screen by ${wide} px`);
  },
});

/** Everything that was asked for, as brotli would send it. */
async function weight(t) {
  const bytes = new Map();
  const page = await t.open('/', {
    before: (one) =>
      one.on('response', async (reply) => {
        if (reply.status() === 200) bytes.set(new URL(reply.url()).pathname, reply.body());
      }),
  });
  await showAll(page);
  await page.waitForLoadState('networkidle');
  const sizes = [];
  for (const [path, body] of bytes) sizes.push([path, brotliCompressSync(await body).length]);
  return { page, sizes };
}

async function isSmall(t) {
  const { sizes } = await weight(t);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [path, size] of sizes.sort((a, b) => b[1] - a[1])) {
    console.log(`      ${(size / 1000).toFixed(1).padStart(6)} KB  ${path}`);
  }
  console.log(`      ${(total / 1000).toFixed(1).padStart(6)} KB  everything, brotli`);
  assert.equal(total < 100_000, true, `${total} bytes`);
}

/** Adds up what moved without anybody having touched the page. */
const WATCH = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) {
        window.shifts.push([
          value,
          ...sources.map(({ node }) => node?.id || node?.className || node?.nodeName),
        ]);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const still = (path, width) => ({
  name: `nothing moves: ${path} at ${width} px`,
  sample: width === 390,
  options: { viewport: { width, height: 900 } },
  run: async (t) => {
    const page = await t.open(path, { before: (one) => one.addInitScript(WATCH) });
    await page.locator('#card [part=card]').waitFor();
    await page.waitForLoadState('networkidle');
    // What moves is told after the frame that shows it.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    assert.deepEqual(await page.evaluate('window.shifts'), []);
  },
});

async function isClosedToOthers(t) {
  const asked = new Set();
  const page = await t.open('/', {
    before: (one) => one.on('request', (request) => asked.add(new URL(request.url()).origin)),
  });
  await showAll(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    [...asked].filter((origin) => origin !== 'null'),
    [t.site],
  );
}

async function leadsOn(t) {
  const page = await t.open('/difficult.html');
  const links = await page.locator('main li a').count();
  assert.equal(links > 50, true);
  await page.getByRole('link', { name: 'coder-widgets' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(
    await page
      .locator('header nav a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    [
      '/#configure',
      '/languages.html',
      '/check.html',
      '/reference.html',
      '/recipes.html',
      '/difficult.html',
    ],
  );
}

/** What a keyboard does: every control is reached, in order, and is seen to be. */
async function byKeyboard(t) {
  const page = await t.open('/');
  await page.locator('#card > *').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#configure$/);
  await page.keyboard.press('Tab');
  const at = () => page.evaluate(() => document.activeElement.name || document.activeElement.id);
  assert.equal(await at(), 'widget');
  await page.keyboard.press('ArrowRight');
  await page.locator('#card coder-timeline').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await at(), 'knob-lang');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.locator('#card coder-salary').waitFor();
}

async function tellsEvents(t) {
  const page = await t.open('/#configure?widget=salary&area=TX');
  await page.locator('#card').getByRole('radio', { name: 'Hour' }).check();
  await page.locator('#events li').getByText('coder-change').waitFor();
  assert.match(await page.locator('#events').textContent(), /"name":"period","value":"hour"/);
}

async function undoes(t) {
  const page = await t.open('/');
  await page.getByLabel('Language').selectOption({ label: 'Español' });
  await page.locator('#card').getByText('Salario de los codificadores médicos').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('#card').getByText('Medical coder salary').waitFor();
  await page.getByRole('radio', { name: 'Guide', exact: true }).check();
  await page.getByLabel('Chapter', { exact: true }).selectOption('career');
  await page.getByRole('button', { name: 'Reset' }).click();
  assert.equal(await page.getByLabel('Chapter', { exact: true }).inputValue(), 'all');
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal(await page.getByLabel('Chapter', { exact: true }).inputValue(), 'career');
}

/** A color that cannot be read is told, and taken all the same: it is the partner’s. */
async function judgesColors(t) {
  const page = await t.open('/#configure?widget=salary');
  await page.getByText('Colors and type').click();
  await page.getByLabel('Accent', { exact: true }).fill('#ffcc00');
  await page.getByText('1 of 2 contrasts are too little to read.').waitFor();
  await page.locator('#verdicts').getByText('1.51 : 1').waitFor();
  const accent = await page
    .locator('#card > *')
    .evaluate((card) => getComputedStyle(card).getPropertyValue('--coder-accent'));
  assert.equal(accent.trim(), '#ffcc00');
  assert.match(await page.locator('#code pre').textContent(), /--coder-accent: #ffcc00;/);
}

const plain = (name, run, more) => ({ name, run, sample: true, ...more });

const sizes = [390, 1280];
const looks = ['light', 'dark'];

export const pageCases = [
  ...sizes.flatMap((width) =>
    looks.flatMap((look) => ['/', '/difficult.html'].map((path) => accessible(path, width, look))),
  ),
  accessible('/#configure?widget=apply&to=react', 1280, 'light'),
  accessible('/#configure?widget=guide&lang=ar&ground=dark&to=moodle', 390, 'dark'),
  ...sizes.flatMap((width) =>
    ['/', '/#configure?widget=timeline&lang=es'].map((path) => still(path, width)),
  ),
  plain('everything is under 100 KB', isSmall),
  plain('asks nobody else for anything', isClosedToOthers),
  plain('leads to the other pages', leadsOn),
  plain('is used with the keyboard alone', byKeyboard),
  plain('tells the events of the card', tellsEvents),
  plain('undoes, and begins anew', undoes),
  plain('judges colors in numbers', judgesColors),
];
