/* What is only read is drawn once and let go: its nodes stay, and nothing of what drew them. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { drawn } from '../../src/base/drawn.js';

interface Word {
  readonly word: string;
}

const list = ({ words }: { words: readonly Word[] }) =>
  html`<ul>
    ${words.map(({ word }) => html`<li>${word}</li>`)}
  </ul>`;

const commentsIn = (root: Node): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

describe('what is drawn and let go', () => {
  const draw = (place: HTMLElement, ...words: string[]) => {
    render(html`<div>${drawn({ words: words.map((word) => ({ word })) }, list)}</div>`, place);
    return place.querySelector('ul')!;
  };

  it('leaves nothing but its nodes', () => {
    const place = document.createElement('div');
    const made = draw(place, 'one', 'two');
    expect(made.innerText.replace(/\s/g, '')).to.equal('onetwo');
    expect(commentsIn(made)).to.equal(0);
  });

  it('stays what it is while its view says the same, and is drawn anew where it does not', () => {
    const place = document.createElement('div');
    const first = draw(place, 'one', 'two');
    expect(draw(place, 'one', 'two')).to.equal(first);
    const second = draw(place, 'one', 'three');
    expect(second).not.to.equal(first);
    expect(second.innerText.replace(/\s/g, '')).to.equal('onethree');
    expect(first.isConnected || place.contains(first), 'the first is gone').to.equal(false);
    expect(draw(place, 'one').children.length).to.equal(1);
  });
});
