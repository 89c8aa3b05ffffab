/* A plan in the built file: kept as a calendar in any time zone, and shared by four widgets. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { serve } from '../../demo/server/server.mjs';
import { launch } from './browser.mjs';

/** Zones at both ends of the day, and two whose clocks change within the plan. */
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/Lisbon'];

describe('a plan', () => {
  let browser;
  let demo;

  before(async () => {
    demo = await serve({ port: 0, database: ':memory:' });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  /** The days of a calendar downloaded at a moment of a visitor's own clock. */
  async function days(timezoneId, now) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(`${demo.address}partners/plan`);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to calendar' }).click();
    const download = await started;
    assert.equal(download.suggestedFilename(), 'medical-coder-plan.ics');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
    await context.close();
    return calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
  }

  for (const zone of ZONES) {
    test(`begins next month where the visitor is, whatever month it is elsewhere (${zone})`, async () => {
      const local = (wall) => {
        // The moment at which clocks of the zone show a time: tried by the difference to UTC.
        const asUtc = Date.parse(`${wall}Z`);
        const shown = new Date(asUtc).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T');
        return asUtc - (Date.parse(`${shown}Z`) - asUtc);
      };
      const expected = [
        '2027-02-01',
        '2027-11-01',
        '2028-10-01',
        '2027-11-01',
        '2028-11-01',
        '2027-11-01',
        '2029-02-01',
      ];
      assert.deepEqual(await days(zone, local('2027-01-31T23:59:00')), expected);
      assert.deepEqual(await days(zone, local('2027-01-01T00:01:00')), expected);
    });
  }

  test('is made, shared and sent by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${demo.address}partners/plan`);
    const [timeline, checklist, salary, form] = [
      'coder-timeline',
      'coder-requirements',
      'coder-salary',
      'coder-apply',
    ].map((tag) => page.locator(tag));
    const keys = keyboardOf(page);

    await keys.tabTo(timeline.getByRole('radio', { name: 'Certificate' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await timeline.getByText('48–52 months', { exact: true }).waitFor();
    await checklist.getByText('Earn a first credential: RHIA', { exact: true }).waitFor();
    await salary.getByText('some coders move into another job').waitFor();
    const program = form.getByRole('combobox', { name: 'Program' });
    assert.equal(await program.inputValue(), 'bachelor');

    await keys.tabTo(timeline.getByRole('combobox', { name: 'Start' }));
    await page.keyboard.press('ArrowDown');
    const start = await timeline.getByRole('combobox', { name: 'Start' }).inputValue();
    assert.equal(await form.getByRole('combobox', { name: 'Start' }).inputValue(), start);

    await keys.tabTo(checklist.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await checklist.getByText(/1 of \d+ done/).waitFor();

    await keys.tabTo(salary.getByRole('combobox', { name: 'State' }));
    await page.keyboard.type('Tex');
    await salary.getByText('Texas · May 2025', { exact: true }).waitFor();

    for (const [label, answer] of [
      ['First name', 'María'],
      ['Last name', 'García'],
      ['Email', 'maria@example.com'],
      ['ZIP code', '77002'],
    ]) {
      await keys.tabTo(form.getByLabel(label));
      await page.keyboard.type(answer);
    }
    await keys.tabTo(form.getByRole('combobox', { name: 'Education so far' }));
    await page.keyboard.press('ArrowDown');
    await keys.tabTo(form.getByRole('button', { name: 'Send application' }));
    await page.keyboard.press('Enter');
    await form.getByText('Thank you! Your submission has been received!').waitFor();
    await page.close();

    const sent = await (await fetch(`${demo.address}applications`)).text();
    assert.match(sent, /maria@example\.com/);
    assert.match(sent, /bachelor/);
  });
});

/** Moves the focus as a visitor without a mouse does; fails where Tab does not lead to a control. */
function keyboardOf(page) {
  const focused = (element) => element.getRootNode().activeElement === element;
  return {
    async tabTo(control) {
      for (let presses = 0; presses < 80; presses++) {
        if (await control.evaluate(focused)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${control}`);
    },
  };
}
