/* jQuery 1.12 puts widgets and their script into the page, copies them and moves them about. */
import assert from 'node:assert/strict';
import { beforeAndAfter, fillIn, sendApplication, tickItem, useAll } from './libraries-use.mjs';

const PAGE = '/partners/lib-jquery-ajax';
const ALL =
  '<coder-salary></coder-salary><coder-timeline></coder-timeline>' +
  '<coder-requirements></coder-requirements><coder-apply endpoint="/apply"></coder-apply>';
const SPANISH = '<coder-salary lang="es"><a href="/">Salario</a></coder-salary>';
const SCRIPT = '<script src="/cdn/coder-widgets.js"></script>';

/** jQuery fetches a script that it runs again with a synchronous request, which Chromium dislikes. */
const synchronous = /Synchronous XMLHttpRequest/;

const load = (page) => page.addScriptTag({ url: '/cdn/coder-widgets.js' });

const put = (page, html, method = 'html') =>
  page.evaluate(([how, what]) => window.jQuery('#stage')[how](what), [method, html]);

export const jqueryCases = [
  ...beforeAndAfter('jQuery 1.12', '/partners/lib-jquery', async (page) => {
    assert.equal(await page.evaluate('jQuery.fn.jquery'), '1.12.4');
    await useAll(page);
  }),
  {
    name: 'jQuery .html() and .append() put widgets into the page',
    run: async (t) => {
      const page = await t.open(PAGE);
      await load(page);
      await put(page, '<coder-salary></coder-salary>');
      await t.shows(page, 'coder-salary', '$45,240');
      await put(page, '<coder-salary period="hour"></coder-salary>', 'append');
      await t.shows(page, 'coder-salary[period=hour]', '$21.75');
      await put(page, ALL);
      await tickItem(page);
      await fillIn(page);
      await sendApplication(page);
    },
  },
  {
    name: 'jQuery .clone() and .replaceWith() give widgets that work',
    run: async (t) => {
      const page = await t.open(PAGE);
      await load(page);
      await put(page, '<coder-salary period="month"></coder-salary><p>Old</p>');
      await t.shows(page, 'coder-salary', '$3,770');
      await page.evaluate(() => {
        const copy = window.jQuery('coder-salary').clone(true).attr('id', 'copy');
        window.jQuery('#stage p').replaceWith(copy);
      });
      const copy = page.locator('#copy');
      await copy.getByRole('radio', { name: 'Month', checked: true }).waitFor();
      await copy.getByRole('radio', { name: 'Hour' }).check();
      await t.shows(page, '#copy', '$21.75');
      await t.shows(page, 'coder-salary:not(#copy)', '$3,770');
    },
  },
  {
    name: 'jQuery .appendTo() moves a form and a checklist with what is in them',
    run: async (t) => {
      const page = await t.open(PAGE);
      await load(page);
      await put(page, ALL);
      await tickItem(page);
      await fillIn(page);
      await page.evaluate(() => {
        window.jQuery('coder-requirements, coder-apply').appendTo('#elsewhere');
      });
      await t.shows(page, '#elsewhere coder-requirements', '1 of 13 done');
      await sendApplication(page);
    },
  },
  {
    name: 'jQuery .html() runs the widget script a second time',
    run: async (t) => {
      t.expect(synchronous);
      const page = await t.open(PAGE);
      await load(page);
      await put(page, '<coder-salary></coder-salary>');
      await t.shows(page, 'coder-salary', '$45,240');
      await put(page, SCRIPT + ALL);
      await tickItem(page);
      await fillIn(page);
      await sendApplication(page);
    },
  },
  {
    name: 'jQuery .html() brings the script and a Spanish widget',
    run: async (t) => {
      t.expect(synchronous);
      const page = await t.open(PAGE);
      await put(page, SCRIPT + SPANISH);
      await t.shows(page, 'coder-salary', 'Salario de los codificadores médicos');
    },
  },
];
