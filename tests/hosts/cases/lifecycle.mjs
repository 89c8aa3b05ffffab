import assert from 'node:assert/strict';

/** What the browser counts of a page, after everything that can be collected has been. */
async function counts(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/** Puts every widget on the page and takes it off again, many times. */
const comeAndGo = (page, times) =>
  page.evaluate(async (count) => {
    const tags = ['salary', 'timeline', 'requirements', 'apply', 'guide'];
    for (let index = 0; index < count; index++) {
      const widget = document.createElement(`coder-${tags[index % tags.length]}`);
      widget.setAttribute('endpoint', '/apply');
      document.body.append(widget);
      await widget.updateComplete;
      widget.remove();
    }
  }, times);

const typeName = (page) => page.locator('coder-apply').getByLabel('First name').fill('María');
const nameIn = (page) => page.locator('coder-apply').getByLabel('First name').inputValue();

const keepsAnswers = (name, move) => ({
  name,
  run: async (t) => {
    const page = await t.open('/partners/lifecycle');
    await typeName(page);
    await page.locator('coder-requirements').getByRole('checkbox').first().check();
    await page.evaluate(move);
    await t.shows(page, '#two coder-apply', 'Send application');
    assert.equal(await nameIn(page), 'María');
    await t.shows(page, '#one coder-requirements', '1 of 13 done');
  },
});

export default {
  group: 'Lifecycle',
  cases: [
    keepsAnswers('moved to another place: answers and ticks stay', () => {
      const [form, list] = [
        document.querySelector('coder-apply'),
        document.querySelector('coder-requirements'),
      ];
      document.querySelector('#two').append(form);
      document.querySelector('#one').append(list);
    }),
    keepsAnswers('moved by moveBefore: answers and ticks stay', () => {
      const [form, list] = [
        document.querySelector('coder-apply'),
        document.querySelector('coder-requirements'),
      ];
      document.querySelector('#two').moveBefore(form, null);
      document.querySelector('#one').moveBefore(list, null);
    }),
    keepsAnswers('taken away and put back later: answers and ticks stay', async () => {
      const [form, list] = [
        document.querySelector('coder-apply'),
        document.querySelector('coder-requirements'),
      ];
      form.remove();
      list.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      document.querySelector('#two').append(form);
      document.querySelector('#one').append(list);
    }),
    {
      name: 'copied: the copy is a widget of its own, without the visitor’s answers',
      run: async (t) => {
        const page = await t.open('/partners/lifecycle');
        await typeName(page);
        await page.evaluate(() => {
          document
            .querySelector('#two')
            .append(document.querySelector('coder-apply').cloneNode(true));
        });
        const copy = page.locator('#two coder-apply');
        assert.equal(await copy.getByLabel('First name').inputValue(), '');
      },
    },
    {
      name: '500 widgets come and go: no node, listener or observer stays',
      run: async (t) => {
        const page = await t.open('/partners/lifecycle');
        await t.shows(page, 'coder-apply', 'Send application');
        await comeAndGo(page, 20);
        const before = await counts(page);
        await comeAndGo(page, 500);
        const after = await counts(page);
        assert.ok(after.nodes - before.nodes < 100, `${after.nodes - before.nodes} nodes stayed`);
        assert.ok(
          after.listeners - before.listeners < 20,
          `${after.listeners - before.listeners} listeners stayed`,
        );
      },
    },
    {
      name: 'left and come back to: the page is kept whole in the back/forward cache',
      run: async (t) => {
        const page = await t.open('/partners/back-forward');
        await typeName(page);
        await page.evaluate(() => {
          addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
        });
        await page.goto(`${t.site}/partners/classic`);
        await page.goBack({ waitUntil: 'commit' });
        await page.waitForFunction(() => window.persisted !== undefined);
        assert.equal(await page.evaluate(() => window.persisted), true);
        assert.equal(await nameIn(page), 'María');
      },
    },
    {
      name: 'prerendered: nothing is asked for before the visitor comes (stand-in for that state)',
      run: async (t) => {
        const requests = [];
        const before = (page) => page.on('request', (request) => requests.push(request.url()));
        const page = await t.open('/partners/prerendered', { before });
        assert.equal(await page.getByRole('link', { name: 'Salario' }).isVisible(), true);
        assert.deepEqual(
          requests.filter((url) => url.includes('/locales/')),
          [],
        );
        await page.evaluate(() => {
          document.prerendering = false;
          document.dispatchEvent(new Event('prerenderingchange'));
        });
        await t.shows(page, 'coder-salary', 'Salario de los codificadores médicos');
      },
    },
    {
      name: 'hidden at first, shown later',
      run: async (t) => {
        const page = await t.open('/partners/modal');
        await page.locator('#closed').evaluate((place) => (place.style.display = 'block'));
        await page.locator('#closed').getByRole('checkbox').first().check();
        await t.shows(page, '#closed coder-requirements', '1 of 13 done');
      },
    },
    {
      name: 'inside another component’s closed shadow root, from a template',
      run: async (t) => {
        const page = await t.open('/partners/shadow');
        await page.waitForFunction(() =>
          window.inner?.shadowRoot?.textContent.includes('Salario de los codificadores'),
        );
      },
    },
  ],
};
