/* Heap of a card, and what stays of a thousand that are removed again. */
import { page, script } from './server.mjs';
import { inTurn } from './statistics.mjs';
import { kilobytes, table } from './table.mjs';

const CARDS = 1000;
const WARM = 100;
/** The heap hardly varies. */
const ROUNDS = 3;

/** Runs in the page: puts in that many, and waits until they have drawn. */
async function addInPage([html, count]) {
  const place = document.createElement('main');
  place.innerHTML = html.repeat(count);
  document.body.append(place);
  await Promise.all([...place.children].map(({ updateComplete }) => updateComplete));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page: takes them out again. */
async function removeInPage() {
  document.querySelector('main').remove();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

async function measureOne(html, { open, server }) {
  const address = server.put('/memory', page({ head: script('/cdn/coder-widgets.js') }));
  const { tab, meter } = await open(address);
  await tab.evaluate(addInPage, [html, WARM]);
  await tab.evaluate(removeInPage);
  const before = await meter.heap();
  await tab.evaluate(addInPage, [html, CARDS]);
  const full = await meter.heap();
  await tab.evaluate(removeInPage);
  const after = await meter.heap();
  await tab.close();
  return { card: (full - before) / CARDS, left: after - before };
}

/** The heap of one of each of these widgets (`{tag, html}`). */
export async function measureMemory(widgets, bench) {
  const rows = await inTurn(widgets, Math.min(ROUNDS, bench.rounds), ({ html }) =>
    measureOne(html, bench),
  );
  return rows.map(({ subject, card, left }) => ({ widget: subject.html, card, left }));
}

export const memoryTable = (rows) =>
  table(
    [
      ['widget', 'widget'],
      ['heap each', 'card', kilobytes],
      [`left of ${CARDS}`, 'left', kilobytes],
    ],
    rows,
  );
