import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deliver } from '../../../../src/widgets/apply/delivery/deliver.js';
import type { DeliveryKind } from '../../../../src/widgets/apply/delivery/kinds.js';
import { application, destination, scripted, type Happening } from './world.js';

/** In the words of every kind that has some. */
const RECEIVED = {
  status: 200,
  body: '{"ok":true,"inlineMessage":"Your form submission has been received."}',
};

async function sending(kind: DeliveryKind, ...happenings: Happening[]) {
  const script = scripted(happenings);
  const heard: string[] = [];
  const on = { waiting: (why: string) => heard.push(why) };
  const delivered = await deliver(application(), destination(kind), on, script.world);
  return { ...delivered, ...script, heard };
}

describe('delivery', () => {
  it('sends once when the first try is received', async () => {
    const { outcome, tries, heard } = await sending('form', RECEIVED);
    expect([outcome, tries.length, heard.length]).to.deep.equal(['sent', 1, 0]);
  });

  it('sends again, under the same id, what broke on the way to an endpoint of the school’s own', async () => {
    const happenings = ['broken', 'stalled', { status: 500 }, RECEIVED] as const;
    const { outcome, tries, heard } = await sending('form', ...happenings);
    expect(outcome).to.equal('sent');
    expect(heard).to.deep.equal(['retry', 'retry', 'retry']);
    const ids = tries.map(({ request }) => (request.body as URLSearchParams).get('submission-id'));
    expect(ids).to.deep.equal(Array(4).fill(ids[0]));
  });

  it('sends to a service once, and again only when that said that it is too early', async () => {
    for (const kind of ['hubspot', 'netlify', 'formspree', 'salesforce'] as const) {
      expect(await sending(kind, 'broken')).to.include({ outcome: 'unknown' });
      expect((await sending(kind, 'broken')).tries, kind).to.have.length(1);
      const early = await sending(
        kind,
        { status: 429, body: '{"error":"Too many requests"}' },
        { status: 503, body: '{}' },
        RECEIVED,
      );
      const outcome = kind === 'salesforce' ? 'unknown' : 'sent';
      expect([early.outcome, early.tries.length], kind).to.deep.equal([outcome, 3]);
      const gateway = await sending(kind, { status: 503, body: '<p>Busy</p>' });
      expect([gateway.outcome, gateway.tries.length], kind).to.deep.equal(['unknown', 1]);
    }
  });

  it('waits as long as the endpoint asks, and does not wait for long', async () => {
    const busy = { status: 429, headers: { 'retry-after': '7' } };
    const { pauses, outcome } = await sending('form', busy, RECEIVED);
    expect(outcome).to.equal('sent');
    expect(pauses[0]).to.be.within(7000, 8000);
    const closed = {
      status: 429,
      headers: { 'retry-after': '3600' },
      body: '{"received":false}',
    };
    const refused = await sending('form', closed);
    expect([refused.outcome, refused.tries.length]).to.deep.equal(['unsent', 1]);
  });

  it('waits while the device is offline, and sends when it is back', async () => {
    const { world, tries, goOffline } = scripted([RECEIVED]);
    const back = goOffline();
    const heard: string[] = [];
    const waiting = (why: string) => {
      heard.push(why);
      expect(tries).to.have.length(0);
      back();
    };
    const { outcome } = await deliver(application(), destination('hubspot'), { waiting }, world);
    expect([outcome, heard, tries.length]).to.deep.equal(['sent', ['offline'], 1]);
  });

  it('counts no time offline against the tries', async () => {
    const { world, tries, goOffline } = scripted(['broken', RECEIVED]);
    const back = goOffline();
    const waiting = (why: string) => {
      if (why === 'offline') void world.sleep(600_000).then(back);
    };
    const { outcome } = await deliver(application(), destination('form'), { waiting }, world);
    expect([outcome, tries.length]).to.deep.equal(['sent', 2]);
  });

  it('gives up after a while, and not later', async () => {
    const { outcome, tries } = await sending('form', ...Array<Happening>(9).fill('stalled'));
    expect([outcome, tries.length]).to.deep.equal(['unknown', 3]);
  });

  it('tells what is wrong with which answer', async () => {
    const body = JSON.stringify({ errors: { email: 'Not an address.' }, message: 'Look again.' });
    const { outcome, fieldErrors, message } = await sending('form', { status: 422, body });
    expect(outcome).to.equal('unsent');
    expect([...fieldErrors!]).to.deep.equal([['email', 'Not an address.']]);
    expect(message).to.equal('Look again.');
  });

  it('says "sent" only when told so and "not sent" only when every try was refused', async () => {
    const yes = '{"received":true}';
    const no = '{"errors":{"email":"No."}}';
    const status = fc.constantFrom(200, 302, 400, 403, 409, 422, 429, 500, 502, 503, 504);
    const happening = fc.oneof(
      fc.constantFrom<Happening>('broken', 'stalled'),
      fc.record({
        status,
        body: fc.constantFrom('', '{}', '{"received":tr', '<p>Hi</p>', yes, no),
      }),
    );
    const run = fc.asyncProperty(
      fc.constantFrom('form' as const, 'json' as const),
      fc.array(happening, { minLength: 5, maxLength: 5 }),
      async (kind, happenings) => {
        const { outcome, tries } = await sending(kind, ...happenings);
        const met = tries.map(({ happening: one }) => (typeof one === 'string' ? null : one));
        const last = met.at(-1);
        const told = last?.status === 200 && last.body === yes;
        const refused = met.every((one) => one?.body === no);
        expect(outcome).to.equal(told ? 'sent' : refused ? 'unsent' : 'unknown');
        expect(tries.length).to.be.at.most(5);
      },
    );
    await fc.assert(run, { numRuns: 300 });
  });
});
