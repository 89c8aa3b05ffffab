import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DELIVERIES, type DeliveryKind } from '../../../../src/widgets/apply/delivery/kinds.js';
import { readReply } from '../../../../src/widgets/apply/delivery/reply.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const read = (
  kind: DeliveryKind,
  status: number,
  text = '',
  { redirected = false, contentType = /^[{["]/.test(text) ? JSON_TYPE : 'text/html' } = {},
) => readReply(kind, { status, text, redirected, contentType });

describe('an answer', () => {
  it('of a school’s own endpoint counts as received: any 2xx, a 409, "already received"', () => {
    for (const kind of ['form', 'json'] as const) {
      for (const status of [200, 201, 204]) expect(read(kind, status).verdict).to.equal('received');
      expect(read(kind, 200, '{"received":true,"repeated":true}').verdict).to.equal('received');
      expect(read(kind, 409).verdict).to.equal('received');
      expect(read(kind, 400, '{"error":"Already received"}').verdict).to.equal('received');
    }
    expect(read('form', 200, 'Thank you').verdict).to.equal('received');
  });

  it('that finds fault with an answer is no receipt, whatever the fault is called', () => {
    const before = '{"errors":{"email":"We already received an application from this address"}}';
    expect(read('form', 422, before)).to.deep.include({ verdict: 'refused' });
    expect(read('form', 422, before).fieldErrors?.get('email')).to.contain('this address');
  });

  it('in plain words of something wrong is unclear', () => {
    for (const words of ['Error: database down', 'Upload failed', 'Access denied']) {
      expect(read('form', 200, words).verdict, words).to.equal('unclear');
    }
  });

  it('that may come from something else than the endpoint is unclear', () => {
    for (const kind of ['form', 'json'] as const) {
      expect(read(kind, 200, '<p>Log in</p>').verdict, 'a page').to.equal('unclear');
      const broken = { contentType: JSON_TYPE };
      expect(read(kind, 200, '{"received":tr', broken).verdict, 'broken JSON').to.equal('unclear');
      const page = { redirected: true };
      expect(read(kind, 200, '<p>Hello</p>', page).verdict, 'elsewhere').to.equal('unclear');
      expect(read(kind, 200, '{"received":true}', page).verdict, 'JSON there').to.equal('received');
    }
    expect(read('formspree', 200, '<form>Are you human?</form>').verdict).to.equal('unclear');
    expect(read('hubspot', 200).verdict).to.equal('unclear');
    expect(read('salesforce', 0).verdict, 'nobody may read it').to.equal('unclear');
    const missing = read('netlify', 404, '<p>Page not found</p>');
    expect(missing.verdict, 'seen of submissions that were stored').to.equal('unclear');
  });

  it('is a refusal only when nothing can have been stored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DELIVERIES),
        fc.integer({ min: 200, max: 599 }),
        fc.string(),
        (kind, status, text) => {
          if (read(kind, status, text).verdict !== 'refused') return;
          expect(status === 503 || (status >= 400 && status < 500)).to.equal(true);
        },
      ),
    );
    for (const body of ['{"ok":false}', '{"success":false}', '{"error":"full"}']) {
      expect(read('form', 200, body).verdict, body).to.equal('refused');
    }
  });

  it('with nothing in its list of errors is no refusal', () => {
    for (const body of [
      '{"status":"success"}',
      '{"success":true,"errors":[]}',
      '{"ok":true,"errors":{},"error":null}',
    ]) {
      expect(read('form', 200, body).verdict, body).to.equal('received');
    }
  });

  it('is no receipt where it is nothing but a no, or its status is an error', () => {
    const failed = ['{"status":"error","message":"full"}', '{"status":"validation_failed"}'];
    for (const body of ['false', '0', '-1', 'null', '""', ...failed]) {
      const json = { contentType: JSON_TYPE };
      expect(read('form', 200, body, json).verdict, body).to.equal('unclear');
    }
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
