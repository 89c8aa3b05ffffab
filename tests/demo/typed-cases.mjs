/* What somebody types or pastes: told in words, never run, never a broken preview. */
import assert from 'node:assert/strict';
import { STRANGE } from './typed.mjs';

const FIELDS =
  '.knob:not([hidden]) > :is(input[type=text], textarea), .knob:not([hidden]) .pair input[type=text], #address, #width';

/** Types a text into every field that there is. */
async function typeEverywhere(page, text) {
  await page.locator('#card > *').waitFor();
  await page.evaluate(
    ([fields, value]) => {
      for (const details of document.querySelectorAll('.panel details')) details.open = true;
      for (const field of document.querySelectorAll(fields)) {
        field.value = value;
        for (const type of ['input', 'change'])
          field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    },
    [FIELDS, text],
  );
}

const targets = (page) => page.locator('#targets input');

/** Nothing that was typed has become an element, or was run. */
async function isHarmless(page, text) {
  assert.equal(await page.evaluate('window.ran'), undefined, text);
  const strangers = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'script:not([src]), img, svg, iframe, b, [onerror], [onload], [onfocus], [onmouseover], [srcdoc], [href^="javascript:" i]',
      ),
    ]
      .filter((one) => !one.closest('.masthead'))
      .map((one) => one.outerHTML),
  );
  assert.deepEqual(strangers, [], text);
}

const strange = (widget) => ({
  name: `nothing that is pasted is run: ${widget}`,
  sample: widget === 'apply',
  // A policy would hide a fault of ours.
  options: { bypassCSP: true },
  run: async (t) => {
    t.expect(/^<coder-|Failed to load resource/);
    const page = await t.open(`/#configure?widget=${widget}`);
    for (const text of STRANGE) {
      await typeEverywhere(page, text);
      await isHarmless(page, text);
    }
    for (const target of await targets(page).all()) {
      await target.check();
      await isHarmless(page, 'code');
    }
    await page.locator('#card > *').waitFor();
  },
});

async function fragments(t) {
  t.expect(/^<coder-/);
  const page = await t.open('/');
  for (const text of STRANGE) {
    for (const start of [
      '',
      'configure?',
      'configure?widget=salary&area=',
      'configure?widget=apply&programs=',
      'configure?widget=guide&--coder-accent=',
    ]) {
      await page.evaluate((hash) => (location.hash = hash), start + text);
      await isHarmless(page, text);
    }
  }
}

async function megabyte(t) {
  const page = await t.open('/#configure?widget=apply');
  await typeEverywhere(page, 'x'.repeat(1_000_000));
  await page.getByText('That is too long: 1,000 characters at most.').first().waitFor();
  await page.locator('#card').getByRole('button', { name: 'Send application' }).waitFor();
  assert.equal((await page.locator('#code').textContent()).length < 3000, true);
  assert.equal(page.url().length < 300, true);
}

async function words(t) {
  const page = await t.open('/#configure?widget=salary');
  await page.getByLabel('Where', { exact: true }).fill('Atlantis');
  await page.keyboard.press('Enter');
  await page.getByText('“Atlantis” names no state.').waitFor();
  await page.locator('#card').getByText('$45,240').first().waitFor();
  await page.getByLabel('Width, px').fill('12000');
  await page.getByText('Write a number from 200 to 960.').waitFor();
  await page.getByLabel('Your address, where that folder is').fill('my site');
  await page.getByText('That is no address').waitFor();
  assert.match(await page.locator('#code pre').textContent(), new RegExp(`src="${t.site}/cdn/`));
  await page.getByLabel('Your address, where that folder is').fill('https://pages.your-school.edu');
  assert.match(
    await page.locator('#code pre').textContent(),
    /src="https:\/\/pages\.your-school\.edu\/cdn\/coder-widgets\.js"/,
  );
}

/** Wherever somebody else's applications go, those of the preview go to the demo. */
async function sendsHere(t) {
  const posted = [];
  const page = await t.open('/#configure?widget=apply&fields=email', {
    before: (one) =>
      one.on('request', (request) => request.method() === 'POST' && posted.push(request.url())),
  });
  await page.getByText('Where answers go').click();
  await page.getByLabel('Your endpoint').fill('https://school.example/apply');
  await page.getByLabel('Sent as').selectOption('hubspot');
  await page.getByLabel('Names of the fields').fill('email=mail');
  const form = page.locator('#card coder-apply');
  await form.getByLabel('Email').fill('maria@example.com');
  await form.getByRole('button', { name: 'Send application' }).click();
  await form.getByText('Thank you! Your submission has been received!').waitFor();
  assert.deepEqual(posted, [`${t.site}/apply`]);
  await page.locator('#events').getByText('coder-apply-sent').waitFor();
  assert.doesNotMatch(await page.locator('#events').textContent(), /maria/);
  assert.match(
    await page.locator('#code pre').textContent(),
    /endpoint="https:\/\/school\.example\/apply"/,
  );
  assert.doesNotMatch(page.url(), /school|mail=|maria/);
}

const plain = (name, run) => ({ name, run, sample: true });

export const typedCases = [
  ...['salary', 'timeline', 'requirements', 'apply', 'guide'].map(strange),
  plain('nothing in an address is run', fragments),
  plain('a megabyte is told, and breaks nothing', megabyte),
  plain('says in words what cannot be used', words),
  plain('the preview sends to the demo alone', sendsHere),
];
