import { expect } from '@open-wc/testing';
import { deliver } from '../../../../src/widgets/apply/delivery/deliver.js';

describe('delivery', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  const answered = (reply: () => Promise<Response>) => {
    window.fetch = reply;
    const application = new FormData();
    application.set('email', 'maria@example.com');
    return deliver(application, { kind: 'form', endpoint: '/', params: [], names: new Map() });
  };

  it('counts only a received application as sent', async () => {
    for (const [status, outcome] of [
      [200, 'sent'],
      [204, 'sent'],
      [409, 'sent'],
      [422, 'unsent'],
    ] as const) {
      const delivered = await answered(() => Promise.resolve(new Response(null, { status })));
      expect(delivered.outcome, String(status)).to.equal(outcome);
    }
  });

  it('cannot tell when the connection breaks', async () => {
    const delivered = await answered(() => Promise.reject(new TypeError('failed')));
    expect(delivered).to.deep.equal({ outcome: 'unknown' });
  });
});
