/* Many cards at once: the page has its turn between them. */
import { expect } from '@open-wc/testing';
import '../../src/widgets/salary/coder-salary.js';
import { waitFor } from '../helpers/dom.js';
import { clearPage, mount } from '../helpers/mount.js';

const COUNT = 20;

describe('many cards at once', () => {
  const { now } = performance;
  afterEach(() => {
    performance.now = now;
    clearPage();
  });

  it('are drawn in turns, and all of them', async () => {
    await mount('<coder-salary></coder-salary>');
    let clock = now.call(performance);
    performance.now = () => (clock += 5);
    const place = document.createElement('div');
    place.innerHTML = '<coder-salary></coder-salary>'.repeat(COUNT);
    const cards = [...place.children];
    const drawn = () => cards.filter(({ shadowRoot }) => shadowRoot?.querySelector('#root')).length;
    const perTurn: number[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      perTurn.push(drawn());
      if (drawn() < COUNT) port2.postMessage('');
    };
    document.body.append(place);
    port2.postMessage('');
    await waitFor(() => expect(drawn()).to.equal(COUNT));
    expect(perTurn[0]).to.be.greaterThan(0).and.below(COUNT);
    place.remove();
  });
});
