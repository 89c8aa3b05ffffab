import { expect } from '@open-wc/testing';
import { define } from '../../src/base/define.js';
import '../../src/index.js';
import { CoderSalary } from '../../src/index.js';
import { cardOf, textOf } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

const TAGS = ['coder-salary', 'coder-timeline', 'coder-requirements', 'coder-apply', 'coder-guide'];

/** What a widget needs in order to show anything. */
const given = (tag: string) => (tag === 'coder-apply' ? 'endpoint="/apply"' : '');

describe('every widget', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  for (const tag of TAGS) {
    it(`<${tag}> honours hidden, and a page may hide, size and place it`, async () => {
      const widget = await mount(`<${tag} ${given(tag)} hidden></${tag}>`);
      expect(getComputedStyle(widget).display).to.equal('none');
      widget.removeAttribute('hidden');
      expect(getComputedStyle(widget).display).to.equal('block');
      widget.style.cssText = 'display: inline-block; width: 333px; margin: 7px';
      expect(widget.getBoundingClientRect().width).to.equal(333);
      widget.style.display = 'none';
      expect(widget.getBoundingClientRect().width).to.equal(0);
    });

    it(`<${tag}> reflects nothing that its author did not write`, async () => {
      const widget = await mount(`<${tag} ${given(tag)}></${tag}>`);
      expect(widget.getAttributeNames()).to.deep.equal(given(tag) ? ['endpoint'] : []);
    });

    it(`<${tag}> never collapses in a flex row`, async () => {
      const widget = await mount(
        `<div style="display: flex"><${tag} ${given(tag)}></${tag}></div>`,
      );
      expect(widget.getBoundingClientRect().width).to.be.at.least(320);
    });

    it(`<${tag}> takes its colours from tokens set anywhere above it`, async () => {
      const widget = await mount(
        `<div style="--coder-surface: rgb(1, 2, 3); --coder-radius: 0px"><${tag} ${given(tag)}></${tag}></div>`,
      );
      const style = getComputedStyle(cardOf(widget));
      expect(style.backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(style.borderRadius).to.equal('0px');
    });

    it(`<${tag}> is dark on a dark page, and light there when told so`, async () => {
      const widget = await mount(
        `<div style="color-scheme: dark"><${tag} ${given(tag)}></${tag}></div>`,
      );
      const surface = () => getComputedStyle(cardOf(widget)).backgroundColor;
      expect(surface()).to.equal('rgb(19, 26, 32)');
      widget.setAttribute('theme', 'light');
      await widget.updateComplete;
      expect(surface()).to.equal('rgb(255, 255, 255)');
    });

    it(`<${tag}> uses no style attribute, which strict policies forbid`, async () => {
      const widget = await mount(`<${tag} ${given(tag)}></${tag}>`);
      expect(widget.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
    });
  }

  it('keeps typing in fields and the space of buttons to itself, and no other key', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event as KeyboardEvent).key);
    document.addEventListener('keydown', listen);
    const timeline = await mount('<coder-timeline></coder-timeline>');
    const press = (selector: string, key: string) =>
      cardOf(timeline)
        .querySelector(selector)!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    for (const key of ['j', ' ', 'Escape']) {
      for (const selector of ['#hours', 'button', '.heading']) press(selector, key);
    }
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['j', 'j', ' ', 'Escape', 'Escape', 'Escape']);
  });

  it('lets no style of the page in', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'coder-salary { text-transform: uppercase; letter-spacing: 9px; line-height: 5; font: 40px cursive; color: red }',
    );
    document.adoptedStyleSheets.push(sheet);
    const style = getComputedStyle(cardOf(await mount('<coder-salary></coder-salary>')));
    document.adoptedStyleSheets.pop();
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.fontSize).to.equal('16px');
    expect(style.color).to.equal('rgb(20, 32, 42)');
  });

  it('may be defined twice', () => {
    define('coder-salary', CoderSalary);
    expect(customElements.get('coder-salary')).to.equal(CoderSalary);
    expect(spy.warnings).to.deep.equal([]);
  });

  it('leaves a tag that the page has taken, and says so', () => {
    customElements.define('coder-taken', class extends HTMLElement {});
    define('coder-taken', class extends CoderSalary {});
    expect(spy.warnings[0]).to.contain('<coder-taken>: another element has this name');
  });

  it('shows the same when it is built by script, in any order', async () => {
    const written = await mount('<coder-salary period="hour" edition="newest"></coder-salary>');
    const built = document.createElement('coder-salary');
    built.edition = 'newest';
    document.body.append(built);
    built.setAttribute('period', 'hour');
    await built.updateComplete;
    expect(textOf(built)).to.equal(textOf(written));
    built.remove();
  });

  it('survives being taken away and put back in one task', async () => {
    const salary = await mount('<coder-salary></coder-salary>');
    const place = salary.parentElement!;
    salary.remove();
    place.append(salary);
    salary.setAttribute('period', 'hour');
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$21.75');
  });
});
