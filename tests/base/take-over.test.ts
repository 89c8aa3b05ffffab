import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { page, partKey } from '../../src/embed/page.js';
import '../../src/index.js';
import { cardOf, textOf, waitFor } from '../helpers/dom.js';
import { drawn } from '../helpers/mount.js';
import { MARKUP, prerender, usePrerendered } from '../helpers/prerendered.js';

describe('a card that came with the page', () => {
  const { place, changes, warnings, put } = usePrerendered();
  const cardsOf = (widget: LitElement) => widget.shadowRoot!.querySelectorAll('[part=card]');
  const find = <T extends HTMLElement = HTMLInputElement>(widget: LitElement, selector: string) =>
    widget.shadowRoot!.querySelector<T>(selector)!;

  for (const [tag, markup] of Object.entries(MARKUP)) {
    it(`<${tag}> is drawn anew in its place, once, and is the same`, async () => {
      const widget = put(await prerender(markup));
      const before = cardOf(widget);
      const [text, { height }] = [textOf(widget), before.getBoundingClientRect()];
      await Promise.resolve();
      await drawn(widget);
      expect(cardOf(widget)).not.to.equal(before);
      expect(cardsOf(widget)).to.have.length(1);
      expect(widget.shadowRoot.querySelectorAll('style')).to.have.length(0);
      expect(textOf(widget)).to.equal(text);
      expect(cardOf(widget).getBoundingClientRect().height).to.equal(height);
      expect([changes, warnings()]).to.deep.equal([[], []]);
      widget.setAttribute('theme', 'dark');
      await widget.updateComplete;
      expect(cardsOf(widget)).to.have.length(1);
    });

    it(`<${tag}> stays while its language is on the way, and no fallback shows`, async () => {
      const html = await prerender(markup);
      const key = partKey('locales/es');
      const pack = page.parts.get(key);
      let arrive!: () => void;
      page.parts.set(key, new Promise<void>((resolve) => (arrive = resolve)));
      const widget = put(html.replace(`<${tag}`, `<${tag} lang="es"`));
      const before = cardOf(widget);
      await widget.updateComplete;
      expect(cardOf(widget)).to.equal(before);
      expect(widget.querySelector('a')!.getBoundingClientRect().width).to.equal(0);
      if (pack) page.parts.set(key, pack);
      else page.parts.delete(key);
      arrive();
      await waitFor(() => expect(cardOf(widget).lang).to.equal('es'));
      expect(cardsOf(widget)).to.have.length(1);
    });

    it(`<${tag}> stays where it cannot be drawn, and that is said once`, async () => {
      const html = await prerender(markup);
      document.importNode = () => {
        throw new Error('not on this page');
      };
      const widget = put(html);
      const before = cardOf(widget);
      await widget.updateComplete;
      expect(cardOf(widget)).to.equal(before);
      expect(widget.querySelector('a')!.getBoundingClientRect().width).to.equal(0);
      expect(warnings().filter((words) => words.includes(`<${tag}>`))).to.have.length(1);
      Reflect.deleteProperty(document, 'importNode');
      widget.setAttribute('theme', 'dark');
      await waitFor(() => expect(cardOf(widget)).not.to.equal(before));
      expect(cardsOf(widget)).to.have.length(1);
    });
  }

  it('stays where there is nothing to show', async () => {
    const html = await prerender(MARKUP['coder-apply']!);
    const widget = put(html.replace('endpoint="/apply"', ''));
    const before = cardOf(widget);
    await widget.updateComplete;
    expect(cardOf(widget)).to.equal(before);
  });

  it('is right again where its month was old', async () => {
    const html = await prerender(MARKUP['coder-timeline']!);
    const expected = textOf(put(html));
    const old = html.replace(/<select[^>]* id="start">[\s\S]*?<\/select>/, (select) =>
      select.replace(
        /<option value="[^"]*"[^>]*>[^<]*/,
        '<option value="2020-01" selected>January 2020',
      ),
    );
    expect(old).not.to.equal(html);
    const widget = put(old);
    expect(find(widget, '#start').value).to.equal('2020-01');
    await drawn(widget);
    await widget.updateComplete;
    expect(textOf(widget)).to.equal(expected);
    expect(changes).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
  });

  it('is taken over by a copy too, and after a move', async () => {
    const html = await prerender(MARKUP['coder-salary']!);
    const widget = put(html);
    place.append(widget);
    const other = document.createElement('div');
    place.append(other);
    await drawn(widget);
    other.setHTMLUnsafe(place.getHTML({ shadowRoots: [widget.shadowRoot] }));
    const copy = other.querySelector<LitElement>('coder-salary')!;
    await drawn(copy);
    await copy.updateComplete;
    expect(cardsOf(copy)).to.have.length(1);
    copy.setAttribute('period', 'hour');
    await waitFor(() => expect(textOf(copy)).to.contain('$21.75'));
    expect(cardsOf(copy)).to.have.length(1);
  });

  it('in a frame’s document keeps its styles', async () => {
    const html = await prerender(MARKUP['coder-salary']!);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const widget = put(html);
    frame.contentDocument!.body.append(widget);
    await waitFor(() => expect(widget.shadowRoot!.querySelectorAll('style')).to.have.length(0));
    const { borderRadius } = frame.contentWindow!.getComputedStyle(cardOf(widget));
    expect(borderRadius).to.equal('12px');
    expect(cardsOf(widget)).to.have.length(1);
    frame.remove();
  });

  it('in a closed root stays as it is', async () => {
    const html = await prerender(MARKUP['coder-salary']!);
    const widget = put(html.replace('"open"', '"closed"'));
    const { height } = widget.getBoundingClientRect();
    expect(height).to.be.above(100);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(widget.getBoundingClientRect().height).to.equal(height);
  });
});
