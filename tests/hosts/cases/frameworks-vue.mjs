import assert from 'node:assert/strict';
import {
  addScript,
  appCases,
  changeByApp,
  chooseByVisitor,
  figure,
  press,
  removeAndReturn,
} from './frameworks-apps.mjs';
import { deliversItself } from './frameworks-applying.mjs';
import { guessedCase } from './frameworks-guessed.mjs';

const SCHOOLS = ['North', 'South', 'East'];

const inItem = (page, school) => page.getByRole('listitem', { name: school, exact: true });

/** Does something with every school's widgets, turns the list around, and looks again. */
async function turnAround(t, act, look) {
  const page = await t.open('/apps/vue/list.html');
  for (const school of SCHOOLS) await act(inItem(page, school), school);
  // All but one of the items are moved in the page, whichever Vue chooses to leave.
  await press(page, 'Turn the list around');
  await page.locator('li:first-child[aria-label="East"]').waitFor();
  for (const school of SCHOOLS) await look(inItem(page, school), school);
}

const firstName = (item) => item.getByLabel('First name');
const step = (item) => item.getByRole('checkbox', { name: 'ICD-10-CM' });

const moves = [
  {
    name: 'Vue: forms that are moved keep what a visitor typed',
    run: (t) =>
      turnAround(
        t,
        (item, school) => firstName(item).fill(`Maria of ${school}`),
        async (item, school) => {
          assert.equal(await firstName(item).inputValue(), `Maria of ${school}`);
          await item.getByText(`${school} Program`).waitFor({ state: 'attached' });
        },
      ),
  },
  {
    name: 'Vue: checklists that are moved keep ticks that no storage keeps',
    run: (t) =>
      turnAround(
        t,
        (item) => step(item).check(),
        (item) => item.getByText('1 of 13 done').waitFor(),
      ),
  },
];

const serverCases = [
  {
    name: 'Vue: a server-rendered page, the script before hydration',
    run: async (t) => hydrated(t, await t.open('/apps/vue/hydrate.html')),
  },
  {
    name: 'Vue: a server-rendered page, the script after hydration',
    run: async (t) => {
      const page = await t.open('/apps/vue/hydrate-late.html');
      await page.getByText('The app has started').waitFor();
      await addScript(page);
      await hydrated(t, page);
    },
  },
];

async function hydrated(t, page) {
  await page.getByText('The app has started').waitFor();
  await figure(t, page, '$45,240');
  await chooseByVisitor(t, page);
  await changeByApp(t, page);
  await removeAndReturn(t, page);
}

export const vueCases = [
  ...appCases('Vue', 'vue/app'),
  ...serverCases,
  ...moves,
  deliversItself('Vue', 'vue/apply'),
  guessedCase('Vue', 'vue/guessed'),
];
