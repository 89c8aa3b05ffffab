import assert from 'node:assert/strict';
import { fillApplication } from '../apply-form.mjs';

export default {
  group: 'Forms',
  cases: [
    {
      name: 'inside a form of the page: Enter sends the application, not the page’s form',
      run: async (t) => {
        const page = await t.open('/partners/host-form');
        const form = page.locator('coder-apply');
        await fillApplication(form);
        await form.getByLabel('Email').press('Enter');
        await t.shows(page, 'coder-apply', 'Thank you!');
        assert.equal(await page.evaluate(() => window.submitted), 0);
      },
    },
    {
      name: 'the page hears that an application was sent, and nothing of what it says',
      run: async (t) => {
        const page = await t.open('/partners/host-form');
        const form = page.locator('coder-apply');
        await fillApplication(form);
        await form.getByRole('button', { name: 'Send application' }).click();
        await t.shows(page, 'coder-apply', 'Thank you!');
        assert.deepEqual(await page.evaluate(() => window.heard), [
          ['coder-apply-submit', {}],
          ['coder-apply-sent', {}],
        ]);
      },
    },
    {
      name: 'hotkeys of the page do not swallow what is typed; Escape, Tab and shortcuts pass',
      run: async (t) => {
        const page = await t.open('/partners/host-form');
        const first = page.locator('coder-apply').getByLabel('First name');
        await first.pressSequentially('John Smith 7/');
        assert.equal(await first.inputValue(), 'John Smith 7/');
        await first.press('Escape');
        await first.press('Control+k');
        await first.press('Tab');
        const keys = await page.evaluate(() => window.keys);
        assert.deepEqual(keys, ['Escape', 'Control', 'k', 'Tab']);
      },
    },
    {
      name: 'browsers can fill the form in: each field says what it is, in one open root',
      run: async (t) => {
        const page = await t.open('/partners/host-form');
        await t.shows(page, 'coder-apply', 'Send application');
        const filled = await page
          .locator('coder-apply')
          .evaluate(({ shadowRoot }) =>
            [...shadowRoot.querySelectorAll('input[autocomplete]')].map(
              (input) => input.autocomplete,
            ),
          );
        assert.deepEqual(filled, ['given-name', 'family-name', 'email', 'tel', 'postal-code']);
      },
    },
  ],
};
