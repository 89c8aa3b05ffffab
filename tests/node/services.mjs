/*
 * Stand-ins for the services that take applications. Each checks what the service publishes of its form
 * endpoint, and answers as it does; what it took is in `received`.
 *
 * HubSpot: https://developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v3-legacy/submit-data-unauthenticated
 * Salesforce: https://help.salesforce.com/s/articleView?id=sf.setting_up_web-to-lead.htm
 * Netlify: https://docs.netlify.com/manage/forms/setup/
 * Formspree: https://formspree.io/docs/ and https://github.com/formspree/formspree-js
 */
import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The fields that the school has put on its HubSpot form. */
const HUBSPOT_FIELDS = [
  'firstname',
  'lastname',
  'email',
  'phone',
  'zip',
  'program',
  'start',
  'education',
  'utm_source',
];

/** What HubSpot says of a field, by its errorType; undefined when nothing is wrong. */
function hubspotFieldError({ objectTypeId, name, value }) {
  if (objectTypeId !== '0-1' || typeof value !== 'string') return ['Invalid', 'INVALID'];
  if (!HUBSPOT_FIELDS.includes(name)) {
    return ['It is not in the form definition', 'FIELD_NOT_IN_FORM_DEFINITION'];
  }
  const wrong = name === 'email' && !EMAIL.test(value);
  return wrong ? ['Invalid email address', 'INVALID_EMAIL'] : undefined;
}

function hubspotErrors({ fields, context, legalConsentOptions }) {
  const found = fields.map((field) => [field.name, hubspotFieldError(field)]);
  if (!fields.some(({ name }) => name === 'email')) {
    found.push(['email', ["Required field 'email' is missing", 'REQUIRED_FIELD']]);
  }
  if (context.pageUri.includes('?')) found.push(['pageUri', ['Invalid', 'INVALID']]);
  // https://developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v3-legacy/submit-data-unauthenticated
  if (legalConsentOptions?.consent?.consentToProcess === false) {
    found.push(['legalConsentOptions', ['No consent', 'MISSING_PROCESSING_CONSENT']]);
  }
  return found
    .filter(([, error]) => error)
    .map(([name, [what, errorType]]) => ({
      message: `Error in 'fields.${name}'. ${what}`,
      errorType,
    }));
}

function addHubspot(app, received) {
  app.use('/submissions/*', cors());
  app.post('/submissions/v3/integration/submit/:portalId/:formGuid', async (c) => {
    const { portalId, formGuid } = c.req.param();
    if (portalId === 'busy' && !received.busy++) {
      return c.json({ status: 'error', message: 'Rate limit', errorType: 'RATE_LIMIT' }, 429);
    }
    if (!c.req.header('content-type')?.startsWith('application/json')) return c.text('', 415);
    const body = await c.req.json();
    const errors = hubspotErrors(body);
    if (errors.length) {
      const message = 'The request is not valid';
      return c.json({ status: 'error', message, correlationId: 'x', errors }, 400);
    }
    received.push(body);
    return c.json(
      formGuid === 'leads-on'
        ? { redirectUri: 'https://school.example/thanks' }
        : { inlineMessage: '<p>Thanks for submitting the form.</p>' },
    );
  });
}

/** How long the standard fields of a lead may be; a longer one is mailed to the school, and no lead. */
const LEAD_LENGTHS = { first_name: 40, last_name: 80, email: 80, phone: 40, zip: 20 };
const isShort = (lead) =>
  Object.entries(LEAD_LENGTHS).every(([name, length]) => (lead[name] ?? '').length <= length);

/** Grants no other page to read anything, and leads on to the page that `retURL` names. */
function addSalesforce(app, received) {
  app.post('/servlet/servlet.WebToLead', async (c) => {
    const lead = await c.req.parseBody();
    if (c.req.query('encoding') !== 'UTF-8' || !lead.oid) return c.text('', 400);
    // Whatever is wrong with a lead is mailed to the school; the answer is the same.
    if (lead.last_name && lead.company && isShort(lead)) received.push(lead);
    return c.redirect(lead.retURL, 302);
  });
  app.get('/thanks', (c) => c.html('<p>Thanks</p>'));
}

/** The fields that the static form of the site lists: what else is sent is dropped. */
const NETLIFY_FIELDS = ['first-name', 'last-name', 'email', 'postal-code', 'program', 'consent'];

/** A site with a static file and, beside it, a path that a server renders: that one takes nothing. */
function addNetlify(app, received) {
  const page = (c) => c.html('<!doctype html><form name="apply" data-netlify="true"></form>');
  app.get('/netlify/*', page);
  app.post('/netlify/rendered', page);
  app.post('/netlify/apply.html', async (c) => {
    const encoded = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded');
    const answers = await c.req.parseBody();
    if (!encoded || answers['form-name'] !== 'apply') return c.html('<h1>Page not found</h1>', 404);
    const listed = Object.entries(answers).filter(([name]) => NETLIFY_FIELDS.includes(name));
    received.push(Object.fromEntries(listed));
    return c.html('<title>Thank you!</title><p>Your form submission has been received.</p>');
  });
}

function addFormspree(app, received) {
  app.use('/f/*', cors());
  app.post('/f/:id', async (c) => {
    const { id } = c.req.param();
    if (id === 'human') return c.html('<form>Are you human?</form>');
    if (id === 'busy' && !received.busy++) return c.json({ error: 'Too many requests' }, 429);
    if (!c.req.header('accept')?.includes('application/json')) return c.redirect('/thanks', 302);
    const answers = await c.req.parseBody();
    if (!EMAIL.test(answers.email)) {
      const errors = [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }];
      return c.json({ error: 'Validation errors', errors }, 422);
    }
    if (!answers._gotcha) received.push(answers);
    return c.json({ ok: true, next: '/thanks?language=en' });
  });
}

/** Starts the stand-ins on loopback. */
export async function serveServices() {
  const app = new Hono();
  const received = Object.assign([], { busy: 0 });
  for (const add of [addHubspot, addSalesforce, addNetlify, addFormspree]) add(app, received);
  const server = createAdaptorServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: server.address().port, received, close };
}
