/*
 * What content systems write around a snippet (here as the text that WordPress' wpautop and CommonMark
 * make of it), and what the parser makes of that.
 */
import assert from 'node:assert/strict';
import { linkRemains, publish, TAG, widgetMounts } from './editors-publish.mjs';

const OUTSIDE = '<p>The rest of the post.</p>';
const BLOCK = '<p><coder-salary lang="es" period="hour"><p>Lo que ganan</p></coder-salary></p>';

const withoutScript = {
  before: (page) => page.route('**/cdn/**', (route) => route.abort()),
};

export const markupCases = [
  {
    name: 'WordPress and Markdown put the tag into a paragraph',
    run: async (t) => {
      const page = await publish(t, `<p>${TAG}<br />\nText after it.</p>${OUTSIDE}`);
      await widgetMounts(page);
      assert.equal(await page.locator('article > p').count(), 2);
      await page.getByText('Text after it.').waitFor();
    },
  },
  {
    name: 'in a paragraph, with the script blocked: the link stays readable',
    run: async (t) => {
      t.expect(/Failed to load resource/);
      const page = await publish(t, `<p>${TAG}</p>`, withoutScript);
      await linkRemains(page);
    },
  },
  {
    name: 'a paragraph as fallback is moved out of the tag (README: keep it inline)',
    run: async (t) => {
      const page = await publish(t, BLOCK + OUTSIDE);
      await widgetMounts(page);
      assert.equal(await page.locator('coder-salary').evaluate((card) => card.textContent), '');
      await page.locator('article > p + p').getByText('Lo que ganan').waitFor();
    },
  },
  {
    name: 'a self-closing tag swallows the rest of the post (README: always close it)',
    run: async (t) => {
      const page = await publish(t, `<coder-salary lang="es" period="hour" />${OUTSIDE}`);
      await widgetMounts(page);
      const rest = page.locator('coder-salary').getByText('The rest of the post.');
      assert.equal(await rest.count(), 1);
      assert.equal(await rest.isVisible(), false);
    },
  },
  {
    name: 'target, rel and non-breaking spaces added to the link change nothing',
    run: async (t) => {
      const text = TAG.replace('<a ', '<a target="_blank" rel="noopener nofollow" ').replaceAll(
        /(?<=los|codificadores) (?=[a-zé]+)/g,
        '&nbsp;',
      );
      assert.match(text, /&nbsp;/);
      await widgetMounts(await publish(t, `<p>&nbsp;${text}&nbsp;</p>`));
      t.expect(/Failed to load resource/);
      await linkRemains(await publish(t, text, withoutScript));
    },
  },
  {
    name: 'a script put in by innerHTML never runs: the link stays readable',
    run: async (t) => {
      const page = await t.open('/partners/editor-inner-html');
      await linkRemains(page);
      assert.equal(await page.locator('coder-salary:not(:defined)').count(), 1);
      await page.addScriptTag({ url: '/cdn/coder-widgets.js' });
      await widgetMounts(page);
    },
  },
];
