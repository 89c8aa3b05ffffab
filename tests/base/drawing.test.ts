import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { textOf, waitFor, within } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

const TAGS = ['salary', 'timeline', 'requirements', 'apply', 'guide'].map(
  (name) => `coder-${name}`,
);

/** Puts a widget with a fallback on the page, and waits until it has tried to draw. */
async function tried(tag: string): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.innerHTML = `<${tag} endpoint="/apply"><a href="/salary">Read this</a></${tag}>`;
  document.body.append(place);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return place.firstElementChild as HTMLElement;
}

/** Replaces a member of a global for one test; `undo` puts it back. */
function replace(owner: object, name: PropertyKey, change: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...change });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

const broken = () => {
  throw new Error('not on this page');
};

/** What a page may have broken, so that no card can be drawn. */
const BREAKS: Record<string, () => () => void> = {
  'templates cannot be made': () => replace(document, 'importNode', { value: broken }),
  'style sheets are refused': () =>
    replace(ShadowRoot.prototype, 'adoptedStyleSheets', { set: broken }),
  'shadow roots are refused': () => replace(Element.prototype, 'attachShadow', { value: broken }),
};

describe('a card that cannot be drawn', () => {
  let spy: ReturnType<typeof watchConsole>;
  let heard: unknown[];
  let undo: () => void;
  const hear = (event: Event) => heard.push((event as CustomEvent).detail);
  beforeEach(() => {
    spy = watchConsole();
    heard = [];
    document.addEventListener('coder-error', hear);
  });
  afterEach(() => {
    undo();
    spy.restore();
    document.removeEventListener('coder-error', hear);
    clearPage();
  });

  for (const [reason, breakIt] of Object.entries(BREAKS)) {
    for (const tag of TAGS) {
      it(`<${tag}> leaves its fallback, with one event and one warning, where ${reason}`, async () => {
        undo = breakIt();
        const widget = await tried(tag);
        const link = widget.querySelector('a')!;
        expect(link.getBoundingClientRect().width).to.be.above(0);
        widget.setAttribute('theme', 'dark');
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(heard).to.deep.equal([{ name: 'drawing', value: tag }]);
        expect(spy.warnings).to.have.length(1);
        expect(spy.warnings[0]).to.match(new RegExp(`^<${tag}>: drawing failed`));
        widget.parentElement!.remove();
      });
    }
  }

  it('is drawn after all, in place of the fallback, once it can be', async () => {
    undo = replace(Number.prototype, 'toFixed', { value: broken });
    const salary = await tried('coder-salary');
    expect(salary.querySelector('a')!.getBoundingClientRect().width).to.be.above(0);
    undo();
    salary.setAttribute('period', 'hour');
    await waitFor(() => expect(textOf(salary)).to.contain('$21.75'));
    expect(salary.querySelector('a')!.getBoundingClientRect().width).to.equal(0);
    salary.parentElement!.remove();
  });

  it('leaves the last card', async () => {
    const salary = await mount('<coder-salary></coder-salary>');
    const before = textOf(salary);
    undo = replace(Number.prototype, 'toFixed', { value: broken });
    salary.setAttribute('period', 'hour');
    await salary.updateComplete;
    expect(textOf(salary)).to.equal(before);
    expect(heard).to.have.length(1);
    undo();
    salary.setAttribute('period', 'month');
    await waitFor(() => expect(textOf(salary)).to.contain('$3,770'));
  });
});

describe('a card that a page translator has entered', () => {
  afterEach(clearPage);

  /** What translators do: each text goes into a `<font>` of its own. */
  function translate(widget: Element): void {
    const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      node.replaceWith(font);
      font.append(document.createElement('font'));
      font.firstElementChild!.append(`»${node.data}«`);
    }
  }

  const figureOf = (widget: Element) =>
    within(widget).getByText(/^»?\$/, { selector: '[part=figure]' }).textContent.trim();

  it('shows the figures of what the visitor chose', async () => {
    const salary = await mount('<coder-salary></coder-salary>');
    translate(salary);
    within(salary).getByRole('radio', { name: /Hour/ }).click();
    await salary.updateComplete;
    expect(figureOf(salary)).to.equal('$21.75');
    expect(textOf(salary)).not.to.contain('$45,240');
    translate(salary);
    within(salary).getByRole('radio', { name: /Month/ }).click();
    await salary.updateComplete;
    expect(figureOf(salary)).to.equal('$3,770');
  });

  it('keeps what was typed', async () => {
    const form = await mount('<coder-apply endpoint="/apply"></coder-apply>');
    const name = within(form).getByLabelText<HTMLInputElement>('First name');
    name.value = 'Ana';
    translate(form);
    form.setAttribute('lang', 'es');
    await waitFor(() => expect(textOf(form)).to.contain('Enviar solicitud'));
    expect(name.isConnected && name.value).to.equal('Ana');
  });
});
