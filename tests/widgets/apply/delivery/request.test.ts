import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toJson } from '../../../../src/widgets/apply/delivery/json.js';
import { defaultNames, type DeliveryKind } from '../../../../src/widgets/apply/delivery/kinds.js';
import { requestFor } from '../../../../src/widgets/apply/delivery/request.js';
import { application, destination } from './world.js';

const answers = {
  'submission-id': 'a1',
  program: 'certificate',
  consent: 'not asked',
  page: 'https://a.example/apply',
};
const asked = { consent: 'yes', 'consent-text': 'A College may call me.' };

function sent(kind: DeliveryKind, changes = {}, more: Record<string, string> = {}) {
  const init = requestFor(
    application({ ...answers, ...more }),
    destination(kind, changes),
    'Apply',
  );
  const request = new Request('https://school.example/apply', init);
  return { init, request, json: () => JSON.parse(init.body as string) };
}

describe('a request', () => {
  it('form-encoded needs no preflight, and says nothing of the page’s query', () => {
    const { request, init } = sent('form', { params: [['source', 'widget']] });
    expect(request.method).to.equal('POST');
    expect(request.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded/);
    expect([...request.headers.keys()].sort()).to.deep.equal(['accept', 'content-type']);
    expect(request.referrerPolicy).to.equal('strict-origin');
    expect(Object.fromEntries(init.body as URLSearchParams)).to.deep.equal({
      'first-name': 'María',
      email: 'm@example.com',
      ...answers,
      source: 'widget',
    });
  });

  it('as JSON keeps several answers to one question, whatever old libraries do to built-ins', () => {
    const several = application();
    several.append('email', 'second@example.com');
    const prototype = Array.prototype as { toJSON?: unknown };
    prototype.toJSON = () => 'encoded twice';
    try {
      const { body, headers } = requestFor(several, destination('json'), '');
      expect(new Headers(headers).get('content-type')).to.equal('application/json');
      expect(JSON.parse(body as string).email).to.deep.equal([
        'm@example.com',
        'second@example.com',
      ]);
    } finally {
      delete prototype.toJSON;
    }
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(toJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('to HubSpot has its shape, and no enclosure that the school has no property for', () => {
    const { json, request } = sent(
      'hubspot',
      {
        params: [
          ['subscriptionTypeId', '999'],
          ['lifecyclestage', 'lead'],
        ],
        names: new Map([['utm_source', 'utm_source']]),
      },
      { utm_source: 'newsletter', utm_medium: 'email', phone: '', ...asked },
    );
    expect(request.headers.get('content-type')).to.equal('application/json');
    expect(json()).to.deep.equal({
      fields: [
        { objectTypeId: '0-1', name: 'first-name', value: 'María' },
        { objectTypeId: '0-1', name: 'email', value: 'm@example.com' },
        { objectTypeId: '0-1', name: 'program', value: 'certificate' },
        { objectTypeId: '0-1', name: 'utm_source', value: 'newsletter' },
        { objectTypeId: '0-1', name: 'lifecyclestage', value: 'lead' },
      ],
      context: { pageUri: 'https://a.example/apply', pageName: 'Apply' },
      legalConsentOptions: {
        consent: {
          communications: [
            { value: true, subscriptionTypeId: 999, text: 'A College may call me.' },
          ],
        },
      },
    });
    const params = [['subscriptionTypeId', '999']] as const;
    const consentOf = (more: Record<string, string>) => sent('hubspot', { params }, more).json();
    expect(consentOf({}), 'not asked').to.not.have.property('legalConsentOptions');
    const unticked = { ...asked, consent: 'no' };
    expect(consentOf(unticked), 'not agreed').to.not.have.property('legalConsentOptions');
    expect(sent('hubspot', {}, asked).json(), 'to calls').to.not.have.property(
      'legalConsentOptions',
    );
  });

  it('to Salesforce carries its parameters and does without an answer', () => {
    const { init } = sent('salesforce', { params: [['oid', '00D']] });
    expect(init.mode).to.equal('no-cors');
    expect((init.body as URLSearchParams).get('oid')).to.equal('00D');
  });

  it('knows the services’ own names', () => {
    expect(defaultNames('hubspot')['first-name']).to.equal('firstname');
    expect(defaultNames('salesforce')['last-name']).to.equal('last_name');
    expect(defaultNames('form')).to.deep.equal({});
  });
});
