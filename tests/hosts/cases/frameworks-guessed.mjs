/* Frameworks that write an attribute onto the property of its name. */
import assert from 'node:assert/strict';
import { press } from './frameworks-apps.mjs';

/** A page of `../apps/guessed-names.mjs`: every widget is drawn, and follows the app after as before. */
export const guessedCase = (framework, path) => ({
  name: `${framework}: an attribute of any name leaves every widget whole, and the app standing`,
  run: async (t) => {
    t.expect(/is no setting; it is left out/);
    const page = await t.open(`/apps/${path}.html`);
    const count = parseInt(await page.getByText(/^\d+ widgets$/).textContent());
    assert.ok(count > 150, `only ${count} widgets`);
    await drawn(page, count, 'light');
    await press(page, 'Dark');
    await drawn(page, count, 'dark');
    const names = t.complaints.map((text) => /: (\w+) is no setting/.exec(text)[1]);
    for (const name of ['render', 'update', 'updateComplete', 'renderRoot', 'hasUpdated']) {
      assert.equal(names.filter((known) => known === name).length, 5, name);
    }
  },
});

const drawn = (page, count, theme) =>
  page.waitForFunction(
    ([wanted, look]) => {
      const cards = [...document.querySelectorAll('#app > *')].map((widget) =>
        widget.shadowRoot?.querySelector('[part=card]'),
      );
      return cards.filter((card) => card?.dataset.theme === look).length === wanted;
    },
    [count, theme],
  );
