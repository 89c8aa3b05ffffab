/* A snippet goes through an editor or a filter; what is left of it is published and looked at. */
import assert from 'node:assert/strict';

/** Where the fallback link of the snippet leads. */
const ADDRESS = 'https://guide.example/es/salary/us/';
const WORDS = 'Salario de los codificadores médicos';

/** The snippet that partners paste, without its script. */
export const TAG = `<coder-salary lang="es" period="hour"><a href="${ADDRESS}">${WORDS}</a></coder-salary>`;

/** The plain link to a hosted page, for sites that have the script anyway. */
export const plainLink = (t) =>
  `<p><a href="${t.site}/es/salary/us/?period=hour">Salario por hora</a></p>`;

/** The placeholder, for editors that keep data attributes. */
export const PLACEHOLDER =
  '<p data-coder-widget="salary" data-lang="es" data-period="hour">Salario por hora</p>';

/** Opens a post with this text in its markup, as a server would send it, and the widget script. */
export const publish = (t, text, { before } = {}) =>
  t.open('/partners/editor-published', {
    before: async (page) => {
      await page.route('**/partners/editor-published', async (route) => {
        const shell = await (await route.fetch()).text();
        const body = shell.replace('<!-- post -->', () => text);
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await before?.(page);
    },
  });

/** Has the page's own `edit` put a text through its library; gives back what would be stored. */
export async function throughEditor(t, path, text, options) {
  const page = await t.open(path);
  return page.evaluate(([what, how]) => window.edit(what, how), [text, options]);
}

/** The widget, as the snippet sets it: in Spanish and by the hour. */
export async function widgetMounts(page) {
  const card = page.locator('coder-salary');
  await card.getByRole('heading', { name: WORDS }).waitFor();
  await card.getByRole('radio', { name: 'Hora', checked: true }).waitFor();
  await card
    .getByText(/Estados Unidos/)
    .first()
    .waitFor();
  assert.equal(await card.count(), 1);
}

/** The snippet's link, to be seen and leading to the right place; and no widget. */
export async function linkRemains(page) {
  const link = page.getByRole('link', { name: WORDS });
  await link.waitFor();
  assert.equal(await link.getAttribute('href'), ADDRESS);
}

/** The snippet's link is all that remains: no tag, no widget. */
export async function onlyLinkRemains(page) {
  await linkRemains(page);
  assert.equal(await page.locator('coder-salary').count(), 0);
}
