/* Pages without a framework: their scripts make the widgets and listen to them. */
import assert from 'node:assert/strict';
import { chooseByVisitor, figure, press } from './frameworks-apps.mjs';
import { answerAll, ANSWERS, send } from './frameworks-applying.mjs';

async function made(t, way) {
  const page = await t.open('/apps/plain/page.html');
  await press(page, way);
  return page;
}

const making = [
  {
    name: 'plain HTML: createElement, setAttribute, addEventListener',
    run: async (t) => {
      const page = await made(t, 'By createElement');
      await figure(t, page, '$3,770');
      await chooseByVisitor(t, page);
    },
  },
  {
    name: 'plain HTML: innerHTML, and the same again',
    run: async (t) => {
      const page = await made(t, 'By innerHTML');
      await t.shows(page, 'coder-requirements', 'Earn a first credential: RHIA');
      await chooseByVisitor(t, page);
      await press(page, 'By innerHTML');
      await figure(t, page, '$3,770');
    },
  },
  {
    name: 'plain HTML: two clones of a template',
    run: async (t) => {
      const page = await made(t, 'By template');
      await press(page, 'By template');
      for (const index of [0, 1]) {
        await t.shows(page, `coder-salary >> nth=${index}`, '$21.75');
        await t.shows(page, `coder-timeline >> nth=${index}`, '48–52 months');
      }
    },
  },
];

const late = {
  name: 'plain HTML: attributes set once the element stands in the page',
  run: async (t) => {
    const page = await made(t, 'In the page first');
    await t.shows(page, 'coder-requirements', 'Earn a first credential: RHIA');
    await page.getByRole('checkbox', { name: 'ICD-10-CM' }).check();
    await page.reload();
    await press(page, 'In the page first');
    await t.shows(page, 'coder-requirements', '1 of 12 done');
  },
};

const takenBack = {
  name: 'plain HTML: a page takes a visitor’s choice back',
  run: async (t) => {
    const page = await t.open('/apps/plain/choice.html');
    await page.getByRole('radio', { name: 'Hour' }).click();
    await figure(t, page, '$45,240');
    await page.getByRole('radio', { name: 'Year', checked: true }).waitFor();
  },
};

const discreet = {
  name: 'plain HTML: no event carries what a visitor typed',
  run: async (t) => {
    const page = await t.open('/apps/plain/apply.html');
    await answerAll(page);
    await send(page);
    await t.shows(page, 'coder-apply', 'Thank you!');
    const heard = await page.evaluate(() => window.heard);
    assert.deepEqual(
      heard.map(({ type }) => type),
      ['coder-apply-submit', 'coder-apply-sent'],
    );
    for (const { target } of heard) assert.equal(target, 'coder-apply');
    for (const answer of Object.values(ANSWERS)) {
      assert.ok(!JSON.stringify(heard).includes(answer), `an event carried ${answer}`);
    }
  },
};

export const plainCases = [...making, late, takenBack, discreet];
