import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { textOf, waitFor } from '../helpers/dom.js';
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
