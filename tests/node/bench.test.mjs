/* The benchmark compares like with like. Nothing here is timed. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PEERS } from '../bench/peers/index.mjs';
import { APPLY, CASES, FIVE, SALARY, sortCases } from '../../src/build/bench/cases.mjs';
import { withRatios } from '../../src/build/bench/loads.mjs';
import { opener } from '../../src/build/bench/open.mjs';
import { controlsInPage, dress } from '../../src/build/bench/peers.mjs';
import { isNoisy, machine } from '../../src/build/bench/report.mjs';
import { page, script, startServer } from '../../src/build/bench/server.mjs';
import { inTurn, median } from '../../src/build/bench/statistics.mjs';
import { STATIC } from '../../src/build/bench/subjects.mjs';
import { ratio, table } from '../../src/build/bench/table.mjs';
import { bodyOf, sheetOf, twinsOf } from '../../src/build/bench/twin.mjs';
import { measureTyping } from '../../src/build/bench/typing.mjs';
import { launch } from './browser.mjs';

describe('figures', () => {
  test('the median is the middle, whatever the order, and leaves the values as they were', () => {
    const values = [10, 9, 100];
    assert.equal(median(values), 10);
    assert.deepEqual(values, [10, 9, 100]);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });

  test('subjects are measured in turn, and the first round does not count', async () => {
    const order = [];
    const given = { a: [1000, 1, 3, 2], b: [2000, 20, 30, 10] };
    const rows = await inTurn(['a', 'b'], 3, (subject) => {
      order.push(subject);
      return { cpu: given[subject].shift() };
    });
    assert.equal(order.join(''), 'abababab');
    assert.deepEqual(rows, [
      { subject: 'a', cpu: 2 },
      { subject: 'b', cpu: 20 },
    ]);
  });

  test('static HTML is 1.00, and the old way is compared with its own static page', () => {
    const of = (by, figures) => ({ subject: { by }, ...figures });
    const rows = withRatios('1 card', [
      of(STATIC, { cpu: 10, drawn: 100, paint: 50 }),
      of('x.js', { cpu: 13, drawn: 180, paint: 50 }),
      of(`${STATIC}, old way`, { old: 20 }),
      of('x.js, old way', { old: 50 }),
    ]);
    assert.deepEqual(
      rows.map((row) => [row.by, row.cpuRatio, row.drawnRatio, row.paintRatio, row.oldRatio]),
      [
        [STATIC, 1, 1, 1, 1],
        ['x.js', 1.3, 1.8, 1, 2.5],
      ],
    );
  });

  test('a table aligns words to the left and figures to the right, with a dash for what is absent', () => {
    const columns = [
      ['by', 'by'],
      ['ratio', 'ratio', ratio],
    ];
    const rows = [{ by: 'static', ratio: 1 }, { by: 'x' }];
    assert.equal(table(columns, rows), 'by      ratio\nstatic   1.00\nx           –');
  });

  test('the machine is described without names and paths, and a busy one is noticed', () => {
    assert.deepEqual(Object.keys(machine()), [
      'processor',
      'cores',
      'memoryGB',
      'system',
      'loadBefore',
    ]);
    assert.equal(isNoisy({ loadBefore: 1.4 }), false);
    assert.equal(isNoisy({ loadBefore: 1.5 }), true);
  });

  test('a case of what is not built is skipped with its reason', () => {
    const here = { name: 'here', files: ['coder-widgets.js'] };
    const { ready, skipped } = sortCases([
      { ...here, files: ['coder-widgets.js', 'coder-nothing.js'] },
    ]);
    assert.deepEqual(ready, [here]);
    assert.deepEqual(skipped, [
      { name: 'here, coder-nothing.js', why: 'dist/cdn/coder-nothing.js does not exist yet' },
    ]);
    const all = sortCases();
    const unmeasured = all.skipped.filter(({ name }) => CASES.some((one) => one.name === name));
    assert.equal(all.ready.length + unmeasured.length, CASES.length);
  });
});

describe('the same content', () => {
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  let server;
  let browser;
  let bench;

  before(async () => {
    server = await startServer();
    browser = await launch();
    bench = { server, browser, ...opener(browser, server) };
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** At the address that the twins are taken at: the timeline shows a link to its own page. */
  const openPage = (parts, tags = []) => bench.open(server.put('/twins', page(parts)), { tags });

  test('static HTML shows the words that the five widgets show, and nothing of the library', async () => {
    const tags = FIVE.map(({ tag }) => tag);
    const { tab: widgets } = await openPage(
      { head: script('/cdn/coder-widgets.js'), body: FIVE.map(({ html }) => html).join('') },
      tags,
    );
    const twins = await twinsOf(FIVE, bench);
    const { tab: plain } = await openPage({
      head: `<style>${sheetOf(twins)}</style>`,
      body: bodyOf(twins),
    });
    for (const tag of tags) {
      const shown = await widgets.locator(`${tag} [part=card]`).first().textContent();
      const twin = plain.locator(`.${tag}`);
      assert.equal(words(await twin.textContent()), words(shown));
      assert.doesNotMatch(await twin.innerHTML(), /<!--/);
    }
    await Promise.all([widgets.close(), plain.close()]);
  });

  test('the form is typed into as it is measured', async () => {
    const tab = await browser.newPage();
    const [row] = await measureTyping({ ...bench, rounds: 1, peers: [], tab });
    await tab.close();
    assert.ok(row.keystroke > 0 && row.toggle > 0);
  });

  test('each peer says every word of the card and the form, with its own controls', async () => {
    const { tab } = await openPage({});
    for (const widget of [SALARY, APPLY]) {
      const [twin] = await twinsOf([widget], bench);
      const found = await tab.evaluate(controlsInPage, twin.html);
      const labels = found.controls.flatMap(({ label, options = [] }) => [
        label,
        ...options.map((option) => option.words),
      ]);
      assert.ok(labels.length > 5);
      for (const peer of PEERS) {
        const html = dress(found, peer);
        assert.doesNotMatch(html, /\[\[/);
        assert.ok(html.startsWith(`<${peer.tag}>`));
        for (const label of labels) assert.ok(html.includes(label), `${peer.name}: ${label}`);
      }
    }
    await tab.close();
  });
});
