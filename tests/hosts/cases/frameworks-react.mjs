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

const serverCases = (framework, app) => [
  {
    name: `${framework}: a server-rendered page, the script before hydration`,
    run: async (t) => {
      const page = await t.open(`/apps/${app}/hydrate.html`);
      await page.getByText('The app has started').waitFor();
      await hydrated(t, page);
    },
  },
  {
    name: `${framework}: a server-rendered page, the script after hydration`,
    run: async (t) => {
      const page = await t.open(`/apps/${app}/hydrate-late.html`);
      await page.getByText('The app has started').waitFor();
      await addScript(page);
      await hydrated(t, page);
    },
  },
  {
    name: `${framework}: what the server sent is a page with fallbacks and attributes`,
    options: { javaScriptEnabled: false },
    run: async (t) => {
      const page = await t.open(`/apps/${app}/hydrate.html`);
      await page.getByText('The app is starting').waitFor();
      await page.getByRole('link', { name: 'Medical coder pay: official figures' }).waitFor();
      await page.locator('coder-timeline[hours-per-week="12"]').waitFor({ state: 'attached' });
    },
  },
];

/** Every widget shows what its attributes say, and the app is still in charge. */
async function hydrated(t, page) {
  await figure(t, page, '$45,240');
  await t.shows(page, 'coder-timeline', '15–19 months');
  await t.shows(page, 'coder-requirements', 'Earn a first credential: RHIT');
  await page.locator('coder-apply').getByText('Night Program').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Enviar solicitud' }).waitFor();
  await chooseByVisitor(t, page);
  await changeByApp(t, page);
  await removeAndReturn(t, page);
}

/** `false` turns the card around: from what is shown after the button `before` to `after`. */
const valueCase = (framework, app, { before, after }) => ({
  name: `${framework}: a number, true, undefined and false as attributes`,
  run: async (t) => {
    const page = await t.open(`/apps/${app}/values.html`);
    const card = page.getByRole('heading', { name: 'How long it takes to become a medical coder' });
    const figureIs = (months) => page.getByText(months, { exact: true }).waitFor();
    await card.waitFor({ state: 'hidden' });
    await press(page, 'Show');
    await figureIs('15–19 months');
    await press(page, 'Study 20 hours');
    await figureIs('9–13 months');
    await press(page, 'Hide');
    await card.waitFor({ state: 'hidden' });
    await press(page, before);
    await card.waitFor({ state: after === 'hidden' ? 'visible' : 'hidden' });
    await press(page, 'Say false');
    await card.waitFor({ state: after });
  },
});

/** React 18 writes `hidden="false"`, which hides in HTML: there an app says `undefined`. */
const react18 = [
  ...appCases('React 18', 'react18/client'),
  ...serverCases('React 18', 'react18'),
  valueCase('React 18', 'react18', { before: 'Show', after: 'hidden' }),
];

const react19 = [
  ...appCases('React 19', 'react19/client'),
  ...serverCases('React 19', 'react19'),
  valueCase('React 19', 'react19', { before: 'Hide', after: 'visible' }),
  deliversItself('React 19', 'react19/apply'),
  guessedCase('React 19', 'react19/guessed'),
];

export const reactCases = [...react18, ...react19];
