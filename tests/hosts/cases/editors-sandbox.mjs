/* An iframe with sandbox="allow-scripts" only, as WordPress makes of what it embeds. */
import assert from 'node:assert/strict';
import { choosePath, fillIn, sendApplication, switchPeriod, tickItem } from './libraries-use.mjs';

/** Opens the sandbox; gives back the page and the inside of the frame. */
async function openSandbox(t) {
  const page = await t.open('/partners/editor-sandbox');
  return { page, frame: page.frameLocator('iframe') };
}

export const sandboxCases = [
  {
    name: 'a sandbox without storage: card, timeline and checklist work',
    run: async (t) => {
      const { frame } = await openSandbox(t);
      await switchPeriod(frame);
      await choosePath(frame);
      await tickItem(frame);
      const storage = () => {
        try {
          return typeof localStorage;
        } catch (error) {
          return error.name;
        }
      };
      assert.equal(await frame.locator('body').evaluate(storage), 'SecurityError');
    },
  },
  {
    name: 'a sandbox without forms: an application is sent by click',
    run: async (t) => {
      const { page, frame } = await openSandbox(t);
      await fillIn(frame);
      await sendApplication(page, frame);
    },
  },
  {
    name: 'a sandbox without forms: an application is sent by Enter',
    run: async (t) => {
      const { page, frame } = await openSandbox(t);
      await fillIn(frame);
      await sendApplication(page, frame, () => frame.getByLabel('ZIP code').press('Enter'));
    },
  },
];
