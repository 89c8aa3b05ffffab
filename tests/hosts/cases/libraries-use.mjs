/* What a visitor does with the four widgets of a page, and what must come of it. */
import assert from 'node:assert/strict';

const TYPED = {
  'First name': ['first-name', 'Ana'],
  'Last name': ['last-name', 'Núñez & Söhne'],
  Email: ['email', 'ana+coder@example.com'],
  Phone: ['phone', '(512) 555-0123'],
  'ZIP code': ['postal-code', '77002'],
};
const CHOSEN = {
  Program: ['program', 'associate'],
  Start: ['start', 'unsure'],
  'Education so far': ['education', 'some-college'],
};
const ITEM = 'HIPAA and patient confidentiality';

/** Chooses pay by the hour. */
export async function switchPeriod(page) {
  const salary = page.locator('coder-salary');
  await salary.getByRole('radio', { name: 'Hour' }).check();
  await salary.getByRole('status').getByText('The median is $21.75 an hour.').waitFor();
}

/** Chooses the associate's degree, which takes two years and the search. */
export async function choosePath(page) {
  const timeline = page.locator('coder-timeline');
  await timeline.getByRole('radio', { name: 'Associate’s degree' }).check();
  await timeline.getByRole('status').getByText('24–28 months').waitFor();
}

/** Ticks an item of the checklist. */
export async function tickItem(page) {
  const list = page.locator('coder-requirements');
  await list.getByRole('checkbox', { name: ITEM }).check();
  await list.getByRole('status').getByText('1 of 13 done').waitFor();
}

/** Ticks an item, and finds it ticked when the page is opened again. */
export async function tickAndReload(page) {
  await tickItem(page);
  await page.reload();
  const ticked = { name: ITEM, checked: true };
  await page.locator('coder-requirements').getByRole('checkbox', ticked).waitFor();
}

/** Answers every question of the application; `page` may be a frame. */
export async function fillIn(page) {
  const form = page.locator('coder-apply');
  for (const [label, [, answer]] of Object.entries(TYPED))
    await form.getByLabel(label).fill(answer);
  for (const [label, [, value]] of Object.entries(CHOSEN)) {
    await form.getByRole('combobox', { name: label }).selectOption(value);
  }
}

/** Sends the application by `send`; checks what was posted, and that the endpoint took it. */
export async function sendApplication(
  page,
  frame = page,
  send = () => frame.getByRole('button', { name: 'Send application' }).click(),
) {
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await send();
  const request = await posted;
  assert.equal(new URL(request.url()).pathname, '/apply');
  await frame.getByRole('heading', { name: 'Your submission has been received!' }).waitFor();
  checkAnswers(Object.fromEntries(new URLSearchParams(request.postData())));
  const response = await request.response();
  assert.deepEqual(await response.json(), { received: true, repeated: false });
}

function checkAnswers(posted) {
  for (const [name, answer] of [...Object.values(TYPED), ...Object.values(CHOSEN)]) {
    assert.equal(posted[name], answer, name);
  }
  assert.match(posted['submission-id'], /^[0-9a-f]{32}$/);
  assert.equal(posted.language, 'en');
  assert.equal(posted.consent, 'not asked');
}

/** Turns the page into a Spanish one: the widgets load their words and follow. */
export async function speakSpanish(page) {
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
  const heading = { name: 'Salario de los codificadores médicos' };
  await page.locator('coder-salary').getByRole('heading', heading).waitFor();
}

/** Uses all four widgets of a page as a visitor does. */
export async function useAll(page) {
  await switchPeriod(page);
  await choosePath(page);
  await tickAndReload(page);
  await fillIn(page);
  await sendApplication(page);
  await speakSpanish(page);
}

/** Two cases: the page's hostile part stands before the widget script, or after it (`?after`). */
export const beforeAndAfter = (name, path, check = useAll) => [
  { name: `${name}, before the widgets`, run: async (t) => check(await t.open(path), t) },
  { name: `${name}, after the widgets`, run: async (t) => check(await t.open(`${path}?after`), t) },
];
