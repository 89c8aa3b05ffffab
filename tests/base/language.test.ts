import { expect } from '@open-wc/testing';
import '../../src/widgets/salary/coder-salary.js';
import { page, partKey } from '../../src/embed/page.js';
import { languages } from '../../src/i18n/languages.js';
import { cardOf, textOf, waitFor } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

const ENGLISH = 'Medical coder salary';
const SPANISH = 'Salario de los codificadores médicos';

describe('the language of a widget', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    document.documentElement.lang = 'en';
    clearPage();
  });

  it('is that of the nearest ancestor, so that two stand side by side', async () => {
    await mount(`
      <div lang="en"><coder-salary id="en"></coder-salary></div>
      <div lang="es-MX"><p><coder-salary id="es"></coder-salary></p></div>`);
    expect(textOf(document.querySelector('#en')!)).to.contain(ENGLISH);
    expect(textOf(document.querySelector('#es')!)).to.contain(SPANISH);
    expect(cardOf(document.querySelector('#es')!).lang).to.equal('es');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('is its own before any other', async () => {
    const salary = await mount('<div lang="en"><coder-salary lang="es"></coder-salary></div>');
    expect(textOf(salary)).to.contain(SPANISH);
  });

  it('reaches through shadow roots', async () => {
    const salary = await mount('<section lang="es"></section>').catch(() => undefined);
    expect(salary).to.equal(undefined);
    const section = document.querySelector('section[lang=es]')!;
    const root = section.attachShadow({ mode: 'open' });
    const inner = document.createElement('coder-salary');
    root.append(inner);
    await waitFor(() => expect(textOf(inner)).to.contain(SPANISH));
    section.setAttribute('lang', 'en');
    await waitFor(() => expect(textOf(inner)).to.contain(ENGLISH));
  });

  it('follows a change of any ancestor, and back', async () => {
    const salary = await mount('<div lang="en"><coder-salary></coder-salary></div>');
    const place = salary.parentElement!;
    place.lang = 'es';
    await waitFor(() => expect(textOf(salary)).to.contain(SPANISH));
    place.removeAttribute('lang');
    await waitFor(() => expect(textOf(salary)).to.contain(ENGLISH));
    document.documentElement.lang = 'es';
    await waitFor(() => expect(textOf(salary)).to.contain(SPANISH));
  });

  it('follows a move to another place', async () => {
    const salary = await mount('<div lang="en"><coder-salary></coder-salary></div>');
    const other = document.createElement('div');
    other.lang = 'es';
    salary.parentElement!.append(other);
    other.append(salary);
    await waitFor(() => expect(textOf(salary)).to.contain(SPANISH));
  });

  it('is English with one warning where it is not spoken', async () => {
    const salary = await mount('<coder-salary lang="tlh"></coder-salary>');
    await mount('<coder-salary lang="tlh"></coder-salary>');
    expect(textOf(salary)).to.contain(ENGLISH);
    expect(cardOf(salary).lang).to.equal('en');
    expect(spy.warnings).to.deep.equal([
      '<coder-salary>: lang="tlh" is not available; using English.',
    ]);
  });

  it('is English, from left to right, in place of Hebrew', async () => {
    const place = await mount('<div lang="he" dir="rtl"><coder-salary></coder-salary></div>');
    expect(textOf(place)).to.contain(ENGLISH);
    expect(cardOf(place).lang).to.equal('en');
    expect(getComputedStyle(cardOf(place)).direction).to.equal('ltr');
  });

  it('is Simplified Chinese with one warning where the traditional characters are asked for', async () => {
    for (const tag of ['zh-Hant', 'zh-TW']) {
      const salary = await mount(`<coder-salary lang="${tag}"></coder-salary>`);
      await mount(`<coder-salary lang="${tag}"></coder-salary>`);
      expect(cardOf(salary).lang).to.equal('zh-Hans');
    }
    expect(spy.warnings).to.deep.equal([
      '<coder-salary>: lang="zh-Hant" is not available; using zh-Hans.',
      '<coder-salary>: lang="zh-TW" is not available; using zh-Hans.',
    ]);
  });

  it('shows the fallback while its messages are on their way, then itself', async () => {
    const here = page.parts.get(partKey('locales/es'));
    let arrive!: (arrived?: unknown) => void;
    page.parts.set(partKey('locales/es'), new Promise((resolve) => (arrive = resolve)));
    const place = document.createElement('div');
    place.innerHTML = '<coder-salary lang="es">Read this meanwhile</coder-salary>';
    document.body.append(place);
    const salary = place.querySelector('coder-salary')!;
    await salary.updateComplete;
    expect(salary.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal(
      'Read this meanwhile',
    );
    page.parts.set(partKey('locales/es'), here!);
    arrive();
    await waitFor(() => expect(textOf(salary)).to.contain(SPANISH));
    place.remove();
  });

  it('has its messages complete in each language', async () => {
    for (const { code } of languages) {
      const salary = await mount(`<coder-salary lang="${code}"></coder-salary>`);
      expect(cardOf(salary).lang).to.equal(code);
    }
  });
});
