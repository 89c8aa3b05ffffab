import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DELIVERIES, type DeliveryKind } from '../../../../src/widgets/apply/delivery/kinds.js';
import { readReply } from '../../../../src/widgets/apply/delivery/reply.js';

const read = (
  kind: DeliveryKind,
  status: number,
  text = '',
  { redirected = false, length = null as string | null, word = '' } = {},
) => readReply(kind, { status, text, redirected, length }, word);
const own = (status: number, text = '', more = {}) => read('form', status, text, more).verdict;

/** A 2xx that says so, one for each shape. */
const RECEIVED = [
  '{"received":true,"repeated":true}',
  '{"ok":true}',
  '{"success":true,"errors":[],"error":null}',
  '{"status":"success"}',
  '{"status":200,"success":true}',
  '{"result":"ok"}',
  '{"status":"mail_sent","invalid_fields":[]}',
  '"received"',
  'ok',
  'OK',
  'Received.',
  'Success!',
  'thank you',
];

/** What looks like one, and says no in its own words, says nothing, or says both. */
const UNCLEAR = [
  '"error"',
  '{"errorMessage":"full"}',
  '{"error":"full"}',
  '{"result":"error"}',
  '{"success":"false"}',
  '{"success":0}',
  '{"status":500}',
  '{"status":"error"}',
  '{"status":"validation_failed"}',
  '{"status":"aborted","message":"Sending was aborted."}',
  '{"success":true,"statusCode":400}',
  '{"is_valid":false}',
  '{"received":true,"error":"mail not sent"}',
  '{"received":true,"errors":{"email":"Known."}}',
  '{"received":true,"success":false}',
  '{"success":false,"message":"Already received"}',
  '{"id":7}',
  '{}',
  '[]',
  '[true]',
  'null',
  'false',
  '0',
  '-1',
  '""',
  '{"received":tr',
  'Unauthorized',
  'Not allowed',
  'Could not connect to database',
  'Error: database down',
  'ok, but not stored',
  '<p>Log in. We have already received it.</p>',
  '<p>OK</p>',
  '',
];

describe('an answer', () => {
  it('is a receipt where it says so, from the school’s own endpoint', () => {
    for (const body of RECEIVED) {
      for (const kind of ['form', 'json'] as const) {
        expect(read(kind, 200, body).verdict, body).to.equal('received');
      }
      expect(own(201, body), body).to.equal('received');
    }
    expect(own(204)).to.equal('received');
    expect(own(200, '', { length: '0' })).to.equal('received');
  });

  it('is a receipt in the words that the endpoint names as its own', () => {
    const word = { word: 'Queued' };
    expect(own(200, 'queued', word)).to.equal('received');
    expect(own(200, '"Queued"', word)).to.equal('received');
    expect(own(200, '{"state":"queued"}', word)).to.equal('received');
    expect(own(200, '{"state":"queued","success":false}', word)).to.equal('unclear');
    expect(own(200, 'queued later', word)).to.equal('unclear');
    expect(own(200, 'queued')).to.equal('unclear');
  });

  it('that says anything else is unclear, an empty one without a length too', () => {
    for (const body of UNCLEAR) expect(own(200, body), body).to.equal('unclear');
  });

  it('is no receipt from where a redirect led, nor with any status but a 2xx', () => {
    for (const body of RECEIVED) {
      expect(own(200, body, { redirected: true }), body).to.equal('unclear');
      for (const status of [302, 400, 403, 409, 429, 500, 503]) {
        expect(own(status, body), `${status} ${body}`).to.equal('unclear');
      }
    }
    expect(own(409)).to.equal('unclear');
    expect(own(400, '{"error":"Already received"}')).to.equal('unclear');
    expect(own(204, '', { redirected: true })).to.equal('unclear');
  });

  it('is a refusal only where the endpoint says so in JSON, and not after a redirect', () => {
    const no = ['{"ok":false}', '{"success":false}', '{"received":false}', '{"errors":{"a":"b"}}'];
    for (const body of no) {
      for (const status of [200, 400, 422, 500, 503]) {
        expect(own(status, body), `${status} ${body}`).to.equal('refused');
      }
      expect(own(422, body, { redirected: true }), body).to.equal('unclear');
    }
    for (const body of ['', '{}', '{"error":"too many"}', '<h1>Forbidden</h1>', 'Too many']) {
      for (const status of [400, 401, 403, 404, 413, 429, 500, 502, 503]) {
        expect(own(status, body), `${status} ${body}`).to.equal('unclear');
      }
    }
  });

  it('that finds fault with an answer is a refusal, whatever the fault is called', () => {
    const before = '{"errors":{"email":"We already received an application from this address"}}';
    expect(read('form', 422, before)).to.deep.include({ verdict: 'refused' });
    expect(read('form', 422, before).fieldErrors?.get('email')).to.contain('this address');
  });

  it('of a service is a receipt in the service’s own words alone', () => {
    const said = (kind: DeliveryKind, text: string) => read(kind, 200, text).verdict;
    expect(said('hubspot', '{"inlineMessage":"Thanks"}')).to.equal('received');
    expect(said('hubspot', '{"redirectUri":"https://school.example"}')).to.equal('received');
    for (const text of ['', '{}', 'ok', '{"status":"error"}', '<p>inlineMessage</p>']) {
      expect(said('hubspot', text), text).to.equal('unclear');
    }
    expect(said('formspree', '{"ok":true,"next":"/thanks"}')).to.equal('received');
    expect(said('formspree', '<form>Are you human?</form>')).to.equal('unclear');
    expect(said('formspree', '')).to.equal('unclear');
    const thanks = '<h1>Thank you!</h1><p>Your form submission has been received.</p>';
    expect(said('netlify', thanks)).to.equal('received');
    expect(said('netlify', '<h1>Apply</h1>'), 'the page itself').to.equal('unclear');
    expect(read('netlify', 404, thanks).verdict).to.equal('unclear');
    expect(read('salesforce', 0)).to.deep.equal({ verdict: 'unclear', unconfirmed: true });
  });

  it('names what is wrong with which answer, in every service’s way', () => {
    const wrong = (kind: DeliveryKind, status: number, body: unknown) => {
      const { verdict, fieldErrors } = read(kind, status, JSON.stringify(body));
      expect(verdict).to.equal('refused');
      return [...fieldErrors!];
    };
    const email = [['email', 'Not an address.']];
    expect(wrong('form', 422, { errors: { email: 'Not an address.' } })).to.deep.equal(email);
    expect(wrong('json', 200, { errors: { email: ['Not an address.', 'Two'] } })).to.deep.equal(
      email,
    );
    expect(
      wrong('formspree', 422, {
        error: 'Validation errors',
        errors: [
          { field: 'email', message: 'should be an email', code: 'TYPE_EMAIL' },
          { message: 'empty form', code: 'EMPTY' },
        ],
      }),
    ).to.deep.equal([['email', 'should be an email']]);
    expect(
      wrong('hubspot', 400, {
        status: 'error',
        message: 'The request is not valid',
        errors: [
          { message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' },
          {
            message: "Error in 'fields.0-1/zip'. Required field '0-1/zip' is missing",
            errorType: 'REQUIRED_FIELD',
          },
        ],
      }),
    ).to.deep.equal([
      ['email', 'Invalid email address'],
      ['zip', "Required field '0-1/zip' is missing"],
    ]);
  });

  it('of HubSpot brings a message as plain text, and an address only if it is safe', () => {
    const said = (body: unknown) => read('hubspot', 200, JSON.stringify(body));
    expect(said({ inlineMessage: '<p>Thanks&nbsp;&amp; <b>welcome</b>&#33;</p>' })).to.deep.equal({
      verdict: 'received',
      message: 'Thanks & welcome !',
    });
    expect(said({ redirectUri: 'https://school.example/thanks' }).redirect).to.equal(
      'https://school.example/thanks',
    );
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '', 'not one']) {
      expect(said({ redirectUri: address }), address).to.deep.equal({ verdict: 'received' });
    }
  });

  it('never breaks the page, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DELIVERIES),
        fc.integer({ min: 0, max: 599 }),
        fc.oneof(fc.json(), fc.string()),
        (kind, status, text) => {
          expect(read(kind, status, text).verdict).to.be.oneOf(['received', 'refused', 'unclear']);
        },
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (errors) => {
        const { fieldErrors = new Map() } = read('form', 422, JSON.stringify({ errors }));
        for (const [name, what] of fieldErrors) expect(Boolean(name && what)).to.equal(true);
      }),
    );
  });
});
