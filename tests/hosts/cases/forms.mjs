import assert from 'node:assert/strict';
import { fillApplication } from '../apply-form.mjs';

/** Answers the page's own form. */
async function answerOwn(page) {
  await page.getByLabel('Your name').fill('María García');
  await page.getByLabel('Email').fill('maria@example.com');
  await page.getByLabel('When do you work?').selectOption('Days');
}

const sendOwn = (page) => page.getByRole('button', { name: 'Apply' }).click();

/** The names that the page's own form was sent with, by the script or by itself. */
async function namesSent(page, send) {
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/apply')),
    send(),
  ]);
  return [...new URLSearchParams(request.postData()).keys()];
}

/** Cases with a form of the page's own in the tag. */
const ownForm = [
  {
    name: 'a form of the page’s own: sent in place, heard by the page’s listeners, certificate and all',
    run: async (t) => {
      const page = await t.open('/partners/own-form');
      await answerOwn(page);
      const names = await namesSent(page, () => sendOwn(page));
      for (const name of ['name', 'xxTrustedFormCertUrl', 'submission-id', 'consent-sha256']) {
        assert.ok(names.includes(name), name);
      }
      await t.shows(page, 'coder-apply', 'Thank you!');
      assert.deepEqual(await page.evaluate(() => window.heard), [
        ['coder-apply-submit', {}],
        'own',
        ['coder-apply-sent', {}],
      ]);
    },
  },
  {
    name: 'a form of the page’s own: says what is wrong beside the field, in the page’s own styles',
    run: async (t) => {
      const page = await t.open('/partners/own-form');
      await t.shows(page, 'coder-apply', 'Apply');
      await page.locator('.coder-consent').waitFor();
      await sendOwn(page);
      const error = page.locator('.coder-error').first();
      await error.getByText('“Your name” needs an answer.').waitFor();
      const font = await error.evaluate((node) => getComputedStyle(node).fontFamily);
      assert.match(font, /Georgia/);
    },
  },
  {
    name: 'a form of the page’s own: posts by itself where scripts do not run',
    options: { javaScriptEnabled: false },
    run: async (t) => {
      const page = await t.open('/partners/own-form');
      await answerOwn(page);
      const names = await namesSent(page, () => sendOwn(page));
      assert.deepEqual(names, ['name', 'email', 'phone', 'shift', 'xxTrustedFormCertUrl']);
    },
  },
  {
    name: 'a form of the page’s own: sent from a sandboxed frame that allows no forms',
    run: async (t) => {
      const page = await t.open('/partners/own-form-sandbox');
      t.expect(/Blocked form submission|sandbox/);
      const frame = page.frameLocator('iframe');
      await answerOwn(frame);
      await frame.locator('.coder-consent').waitFor();
      await sendOwn(frame);
      await frame.locator('coder-apply').getByText('Thank you!').waitFor();
    },
  },
];

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
            [...shadowRoot.querySelectorAll('input:not([autocomplete=off])')].map(
              (input) => input.autocomplete,
            ),
          );
        assert.deepEqual(filled, ['given-name', 'family-name', 'email', 'tel', 'postal-code']);
      },
    },
    ...ownForm,
  ],
};
