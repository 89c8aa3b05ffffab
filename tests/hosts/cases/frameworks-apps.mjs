/*
 * What every framework app must do with a salary card. The apps (`../apps`) are the same page, each
 * in its framework's own words: buttons that set the period and remove the card, and a line that says
 * what the app heard.
 */
const button = (page, name) => page.getByRole('button', { name });

export const press = (page, name) => button(page, name).click();

/** Waits until the card's figure is this one. */
export const figure = (t, page, pay) => t.shows(page, 'coder-salary', exactly(pay));

const exactly = (pay) => new RegExp(`^\\${pay}$`);

/** The cases of one app, which is at `/apps/<path>.html`. */
export const appCases = (framework, path) => [
  { name: `${framework}: an attribute follows the state`, run: (t) => followsState(t, path) },
  { name: `${framework}: the app hears what a visitor chose`, run: (t) => hears(t, path) },
  { name: `${framework}: the card is removed and returns`, run: (t) => returns(t, path) },
  { name: `${framework}: the script comes after the app`, run: (t) => comesLate(t, path) },
];

async function followsState(t, path) {
  const page = await t.open(`/apps/${path}.html`);
  await figure(t, page, '$45,240');
  await changeByApp(t, page);
}

/** The app sets the period, then takes the attribute away. */
export async function changeByApp(t, page) {
  await press(page, 'Pay by the month');
  await figure(t, page, '$3,770');
  await press(page, 'Pay as usual');
  await figure(t, page, '$45,240');
}

/** The app draws itself again when it hears; the visitor's choice must stay. */
export async function chooseByVisitor(t, page) {
  await page.getByRole('radio', { name: 'Hour' }).check();
  await page.getByText('Heard: period is hour').waitFor();
  await figure(t, page, '$21.75');
}

async function hears(t, path) {
  const page = await t.open(`/apps/${path}.html`);
  await figure(t, page, '$45,240');
  await chooseByVisitor(t, page);
  await changeByApp(t, page);
}

async function returns(t, path) {
  const page = await t.open(`/apps/${path}.html`);
  await figure(t, page, '$45,240');
  await removeAndReturn(t, page);
}

/** The card goes with all it showed, and comes back as one working card. */
export async function removeAndReturn(t, page) {
  const heading = page.getByRole('heading', { name: 'Medical coder salary' });
  await press(page, 'Show or remove the card');
  await heading.waitFor({ state: 'detached' });
  await press(page, 'Show or remove the card');
  await heading.waitFor();
  await chooseByVisitor(t, page);
}

async function comesLate(t, path) {
  const page = await t.open(`/apps/${path}-late.html`);
  await page.getByText('The app has started').waitFor();
  await page.getByRole('link', { name: 'Medical coder pay: official figures' }).waitFor();
  await addScript(page);
  await figure(t, page, '$45,240');
  await chooseByVisitor(t, page);
  await changeByApp(t, page);
}

export const addScript = (page) => page.addScriptTag({ url: '/cdn/coder-widgets.js' });
