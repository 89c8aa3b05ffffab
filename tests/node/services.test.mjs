/* Every kind of delivery in a real browser, from a page of another origin, to stand-ins for the services. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from './browser.mjs';
import { serveServices } from './services.mjs';

const delivery = fileURLToPath(new URL('../../src/widgets/apply/delivery/', import.meta.url));

const MARIA = {
  'first-name': 'María',
  'last-name': 'García',
  email: 'maria@example.com',
  'postal-code': '77002',
  program: 'certificate',
};
const ENCLOSED = {
  consent: 'yes',
  'consent-text': 'A College may call me.',
  'consent-version': '2026-11',
  flagged: 'no',
  language: 'en',
  page: 'https://school.example/apply',
  utm_source: 'newsletter',
};

/** In the page: sends as the widget does, with the service's own names. */
async function send({ kind, endpoint, params = [], answers, names: more = [] }) {
  const { deliver, defaultNames } = window.delivery;
  const names = new Map([...Object.entries(defaultNames(kind)), ...more]);
  const application = new FormData();
  for (const [name, answer] of Object.entries(answers)) {
    application.set(names.get(name) ?? name, answer);
  }
  Math.random = () => 0; // no pauses between tries
  const { fieldErrors = [], ...said } = await deliver(application, {
    kind,
    endpoint,
    params,
    names,
  });
  return { ...said, fieldErrors: [...fieldErrors] };
}

describe('the services', () => {
  let services;
  let browser;
  let page;
  let origin;

  before(async () => {
    services = await serveServices();
    origin = `http://127.0.0.1:${services.port}`;
    browser = await launch();
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from './deliver.js'; export * from './kinds.js';`,
        resolveDir: delivery,
      },
      bundle: true,
      format: 'iife',
      globalName: 'delivery',
      write: false,
    });
    page = await browser.newPage();
    await page.addInitScript({ content: `${outputFiles[0].text}; window.delivery = delivery;` });
    // Another origin than the services': only its name differs.
    await page.goto(`http://localhost:${services.port}/netlify/`);
  });
  after(async () => {
    await browser?.close();
    services.close();
  });
  beforeEach(() => {
    services.received.length = 0;
    services.received.busy = 0;
  });

  const sending = (kind, path, changes = {}, more = {}) =>
    page.evaluate(send, {
      kind,
      endpoint: origin + path,
      answers: { ...MARIA, ...ENCLOSED, 'submission-id': randomUUID(), ...changes },
      ...more,
    });

  describe('HubSpot', () => {
    const form = (portal, guid) => `/submissions/v3/integration/submit/${portal}/${guid}`;

    test('takes an application with its consent, and says thanks in its own words', async () => {
      const params = [['subscriptionTypeId', '999']];
      const said = await sending('hubspot', form('1', 'x'), {}, { params });
      assert.equal(said.outcome, 'sent');
      assert.equal(said.message, 'Thanks for submitting the form.');
      const [{ fields, context, legalConsentOptions }] = services.received;
      const names = fields.map(({ name }) => name);
      assert.deepEqual(names, ['firstname', 'lastname', 'email', 'zip', 'program']);
      assert.equal(context.pageUri, 'https://school.example/apply');
      assert.deepEqual(legalConsentOptions.consent, {
        communications: [{ value: true, subscriptionTypeId: 999, text: 'A College may call me.' }],
      });
    });

    test('takes an application without consent to calls', async () => {
      const params = [['subscriptionTypeId', '999']];
      const said = await sending('hubspot', form('1', 'x'), { consent: 'no' }, { params });
      assert.equal(said.outcome, 'sent');
      assert.equal(services.received[0].legalConsentOptions, undefined);
    });

    test('gets what else the school has a property for', async () => {
      const names = [['utm_source', 'utm_source']];
      await sending('hubspot', form('1', 'x'), {}, { names });
      assert.equal(services.received[0].fields.at(-1).value, 'newsletter');
    });

    test('leads on to the school’s page', async () => {
      const said = await sending('hubspot', form('1', 'leads-on'));
      assert.deepEqual([said.outcome, said.redirect], ['sent', 'https://school.example/thanks']);
    });

    test('names the answer that is wrong, and the field that its form does not have', async () => {
      const said = await sending('hubspot', form('1', 'x'), { email: 'maria', shoe: '39' });
      assert.equal(said.outcome, 'unsent');
      assert.deepEqual(said.fieldErrors, [
        ['email', 'Invalid email address'],
        ['shoe', 'It is not in the form definition'],
      ]);
    });

    test('is asked again when it has had too many', async () => {
      assert.equal((await sending('hubspot', form('busy', 'x'))).outcome, 'sent');
      assert.equal(services.received.length, 1);
    });
  });

  describe('Salesforce', () => {
    const path = '/servlet/servlet.WebToLead?encoding=UTF-8';
    const params = (retURL) => [
      ['oid', '00D000000000000'],
      ['company', 'Applicant'],
      ['retURL', retURL],
    ];

    test('takes a lead; the page cannot know, and says so', async () => {
      const said = await sending('salesforce', path, {}, { params: params(`${origin}/thanks`) });
      assert.deepEqual(said, { outcome: 'unknown', unconfirmed: true, fieldErrors: [] });
      assert.equal(services.received.length, 1);
      const [lead] = services.received;
      assert.deepEqual([lead.first_name, lead.last_name, lead.zip], ['María', 'García', '77002']);
    });
  });

  describe('Netlify', () => {
    const form = (name) => ({ params: [['form-name', name]] });
    const own = async (changes) => {
      const endpoint = `http://localhost:${services.port}/netlify/apply.html`;
      return sending('netlify', '', {}, { endpoint, ...changes });
    };

    test('takes an application at a static file, as far as its form lists the fields', async () => {
      assert.equal((await own(form('apply'))).outcome, 'sent');
      assert.equal(services.received[0]['first-name'], 'María');
    });

    test('that renders the path on a server has taken nothing, and is not believed', async () => {
      const endpoint = `http://localhost:${services.port}/netlify/rendered`;
      assert.equal((await own({ ...form('apply'), endpoint })).outcome, 'unknown');
      assert.equal(services.received.length, 0);
    });

    test('that knows no such form may have stored it all the same', async () => {
      assert.equal((await own(form('other'))).outcome, 'unknown');
    });
  });

  describe('Formspree', () => {
    test('takes an application, also one that our honeypot has flagged', async () => {
      const said = await sending('formspree', '/f/x', { flagged: 'yes' });
      assert.equal(said.outcome, 'sent');
      assert.equal(services.received[0].flagged, 'yes');
    });

    test('names the answer that is wrong', async () => {
      const said = await sending('formspree', '/f/x', { email: 'maria' });
      assert.equal(said.outcome, 'unsent');
      assert.deepEqual(said.fieldErrors, [['email', 'should be an email']]);
    });

    test('is asked again when it has had too many', async () => {
      assert.equal((await sending('formspree', '/f/busy')).outcome, 'sent');
      assert.equal(services.received.length, 1);
    });

    test('that wants to see a person first has not said that it took anything', async () => {
      assert.equal((await sending('formspree', '/f/human')).outcome, 'unknown');
    });
  });

  test('one that has gone away leaves it open whether the application arrived', async () => {
    const gone = { endpoint: 'http://127.0.0.1:9/' };
    for (const kind of ['form', 'json', 'hubspot', 'salesforce', 'netlify', 'formspree']) {
      assert.equal((await sending(kind, '', {}, gone)).outcome, 'unknown', kind);
    }
  });
});
