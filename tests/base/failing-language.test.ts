/* A language whose messages are slow to come, or cannot be had for a while. */
import { expect } from '@open-wc/testing';
import '../../src/widgets/guide/coder-guide.js';
import '../../src/widgets/salary/coder-salary.js';
import { files } from '../../src/i18n/generated/packs.files.js';
import { files as metrosFiles } from '../../src/words/metros.files.js';
import { files as guideFiles } from '../../src/widgets/guide/generated/guide.files.js';
import { failing, type Failing } from '../helpers/failing.js';
import { cardOf, textOf, waitFor } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

const ENGLISH = 'Medical coder salary';
const SPANISH = 'Salario de los codificadores médicos';
const FRENCH = 'Salaire';
const FAILED = '<coder-salary>: lang="es" could not be loaded; using English.';

/** The languages that a widget has been seen in, one after the other. */
function languagesOf(widget: Element): string[] {
  const seen: string[] = [];
  const look = () => {
    const lang = widget.shadowRoot!.querySelector<HTMLElement>('[part=card]')?.lang;
    if (lang && lang !== seen.at(-1)) seen.push(lang);
  };
  look();
  new MutationObserver(look).observe(widget.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  return seen;
}

const untilShows = (widget: Element, words: string) =>
  waitFor(() => expect(textOf(widget)).to.contain(words), { timeout: 10_000 });

describe('a language that cannot be had', () => {
  let spy: ReturnType<typeof watchConsole>;
  let spanish: Failing;
  const heard: unknown[] = [];
  const hear = (event: Event) => heard.push((event as CustomEvent).detail);

  beforeEach(() => {
    spy = watchConsole();
    spanish = failing('locales/es', files);
    addEventListener('coder-error', hear);
  });
  afterEach(() => {
    removeEventListener('coder-error', hear);
    heard.length = 0;
    spanish.restore();
    spy.restore();
    clearPage();
  });

  const mountSpanish = () => mount('<div lang="es"><coder-salary></coder-salary></div>');

  it('is English, marked as that, with one event and one warning', async () => {
    const salary = await mountSpanish();
    expect(textOf(salary)).to.contain(ENGLISH);
    expect(cardOf(salary).lang).to.equal('en');
    salary.setAttribute('period', 'hour');
    await untilShows(salary, '$21.75');
    expect(heard).to.deep.equal([{ name: 'lang', value: 'es' }]);
    expect(spy.warnings).to.deep.equal([FAILED]);
    expect(spanish.asked()).to.equal(1);
  });

  it('is asked for once, however many widgets want it', async () => {
    const place = await mount(
      `<div lang="es">${'<coder-salary></coder-salary>'.repeat(100)}</div>`,
    );
    expect(spanish.asked()).to.equal(1);
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(spanish.asked()).to.equal(2));
    const widgets = [...place.parentElement!.querySelectorAll('coder-salary')];
    for (let round = 0; round < 3; round++) {
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    }
    expect(spanish.asked()).to.equal(2);
    expect(heard.length).to.equal(100);
    expect(spy.warnings).to.deep.equal([FAILED]);
  });

  it('is spoken by all once the visitor is back online', async () => {
    const [salary, other] = [await mountSpanish(), await mountSpanish()];
    spanish.mend();
    dispatchEvent(new Event('online'));
    await untilShows(salary, SPANISH);
    await untilShows(other, SPANISH);
    expect(heard.length).to.equal(2);
  });

  it('is spoken once a `lang` is set again', async () => {
    const salary = await mountSpanish();
    spanish.mend();
    salary.parentElement!.lang = 'es';
    await untilShows(salary, SPANISH);
    expect(cardOf(salary).lang).to.equal('es');
  });

  it('is spoken by all once another widget wants it', async () => {
    const salary = await mountSpanish();
    spanish.mend();
    const other = await mountSpanish();
    await untilShows(other, SPANISH);
    await untilShows(salary, SPANISH);
  });

  it('stays the last card, in English, while it is asked for again', async () => {
    const salary = await mountSpanish();
    const seen = languagesOf(salary);
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(spanish.asked()).to.equal(2));
    await salary.updateComplete;
    expect(textOf(salary)).to.contain(ENGLISH);
    spanish.mend();
    dispatchEvent(new Event('online'));
    await untilShows(salary, SPANISH);
    expect(seen).to.deep.equal(['en', 'es']);
  });
});

describe('a language that is slow to come', () => {
  let arrive!: () => void;
  let french: Failing;

  beforeEach(async () => {
    const load = files['locales/fr']!;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    french = failing('locales/fr', files, () => arrived.then(load));
  });
  afterEach(() => {
    french.restore();
    clearPage();
  });

  it('leaves the card in the last one, and shows no English on the way', async () => {
    const salary = await mount('<coder-salary lang="es"></coder-salary>');
    const seen = languagesOf(salary);
    salary.lang = 'fr';
    await waitFor(() => expect(french.asked()).to.equal(1));
    salary.setAttribute('period', 'hour');
    await untilShows(salary, '$21.75');
    expect(textOf(salary)).to.contain(SPANISH);
    arrive();
    await untilShows(salary, FRENCH);
    expect(seen).to.deep.equal(['es', 'fr']);
  });

  it('is not spoken any more where the page has gone back to the last one', async () => {
    const salary = await mount('<coder-salary lang="es"></coder-salary>');
    const seen = languagesOf(salary);
    salary.lang = 'fr';
    await waitFor(() => expect(french.asked()).to.equal(1));
    salary.lang = 'es';
    // What watches a `lang` tells of it before anything that is asked for now.
    await Promise.resolve();
    arrive();
    const other = await mount('<coder-salary lang="fr"></coder-salary>');
    await untilShows(other, FRENCH);
    expect(seen).to.deep.equal(['es']);
  });
});

describe('the text of a guide in a language', () => {
  let spy: ReturnType<typeof watchConsole>;
  let text: Failing;

  beforeEach(() => {
    spy = watchConsole();
    text = failing('guide/es', guideFiles);
  });
  afterEach(() => {
    text.restore();
    spy.restore();
    clearPage();
  });

  for (const [need, again] of [
    ['the visitor is back online', () => dispatchEvent(new Event('online'))],
    ['a `lang` is set again', (place) => void (place.lang = 'es')],
    [
      'another widget is in it',
      (place) => void place.append(document.createElement('coder-salary')),
    ],
  ] as [string, (place: HTMLElement) => unknown][]) {
    it(`that failed is asked for again when ${need}`, async () => {
      const place = document.createElement('div');
      place.lang = 'es';
      place.innerHTML = '<coder-guide chapter="training">Read this meanwhile</coder-guide>';
      document.body.append(place);
      const guide = place.querySelector('coder-guide')!;
      await waitFor(() => expect(spy.warnings.length).to.equal(1));
      expect(guide.shadowRoot!.querySelector('slot')).to.not.equal(null);
      text.mend();
      again(place);
      await waitFor(() => expect(cardOf(guide).lang).to.equal('es'));
      expect(text.asked()).to.equal(1);
      place.remove();
    });
  }
});

describe('the areas below the states', () => {
  let spy: ReturnType<typeof watchConsole>;
  let metros: Failing;

  beforeEach(() => {
    spy = watchConsole();
    metros = failing('areas/metros', metrosFiles);
  });
  afterEach(() => {
    metros.restore();
    spy.restore();
    clearPage();
  });

  it('that could not be had are asked for again once the visitor is back online', async () => {
    const salary = await mount('<coder-salary area="26420"></coder-salary>');
    await waitFor(() => expect(spy.warnings.length).to.be.above(0));
    expect(textOf(salary)).to.contain('United States');
    metros.mend();
    dispatchEvent(new Event('online'));
    await untilShows(salary, 'Houston');
  });
});
