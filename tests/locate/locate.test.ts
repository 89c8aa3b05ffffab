import { expect } from '@open-wc/testing';
import { page, partKey } from '../../src/embed/page.js';
import { locate } from '../../src/locate/locate.js';
import type { Asked, Located } from '../../src/locate/located.js';
import { testTools } from './tools.js';

const nothing = { area: '', zip: '', place: '' };

/** Asks as a card does: again whenever something has arrived. */
async function ask(written: Partial<Asked>) {
  const { tools, warnings } = testTools();
  for (;;) {
    const found = locate({ ...nothing, ...written }, tools);
    if (!(found instanceof Promise)) return { found: found as Located | undefined, warnings };
    await found;
  }
}

describe('where a card is', () => {
  it('is not looked up where an area was written, or nothing', async () => {
    expect((await ask({})).found).to.equal(undefined);
    expect((await ask({ area: 'TX' })).found).to.equal(undefined);
  });

  it('is found by a ZIP code, a place and a posting, with what is loaded for each', async () => {
    expect((await ask({ zip: '77002' })).found).to.deep.equal({ area: '26420' });
    expect((await ask({ place: 'Houston, TX' })).found).to.deep.equal({ area: '26420' });
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent =
      '{"@type":"JobPosting","title":"Medical coder","jobLocation":"Houston, TX 77002"}';
    document.body.append(script);
    const posting = Object.assign(document.createElement('p'), { requestUpdate: () => undefined });
    script.after(posting);
    expect((await ask({ posting })).found).to.deep.equal({ area: '26420' });
    expect((await ask({ area: 'NY', posting })).found).to.deep.equal({ area: 'NY' });
    script.remove();
    posting.remove();
  });

  it('is what was written first, and the developer is told of the rest', async () => {
    const first = await ask({ area: 'TX', zip: '77002' });
    expect(first).to.deep.equal({ found: undefined, warnings: ['area says where, not zip.'] });
    const second = await ask({ zip: '10001', place: 'Houston, TX' });
    expect(second.found!.area).to.equal('35620');
    expect(new Set(second.warnings)).to.deep.equal(new Set(['zip says where, not place.']));
  });

  it('is the nation, or the area written, where what finds it cannot be loaded', async () => {
    const key = partKey('areas/zips');
    const before = page.parts.get(key)!;
    page.parts.set(key, null);
    const { found, warnings } = await ask({ zip: '77002' });
    expect(found).to.deep.equal({ area: 'US', missing: '77002' });
    expect(warnings).to.deep.equal([
      'zip 77002: zip: what reads it could not be loaded; using US.',
    ]);
    page.parts.set(key, before);
  });
});
