import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/index.js';
import { page, partKey } from '../../../src/embed/page.js';
import type { CoderGuide } from '../../../src/widgets/guide/guide-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, drawn, mount, watchConsole } from '../../helpers/mount.js';
import { mountGuide } from './mount-guide.js';

const TITLES = [
  'What a medical coder does',
  'Where coders work',
  'What it takes to become a coder',
  'What you learn in training',
  'How long it takes',
  'What coders earn',
  'Is coding a good career?',
];

/** The headings of a guide and of no widget inside it: level and words. */
const headings = (guide: Element) =>
  [...guide.shadowRoot!.querySelectorAll('[role=heading]')].map((heading) => [
    heading.getAttribute('aria-level'),
    heading.textContent!.trim(),
  ]);

const nextFrame = () => new Promise(requestAnimationFrame);

/** Lets the next loading of a part fail, as a lost connection would. */
function failPart(name: string): void {
  const key = partKey(name);
  const failing = nextFrame().then(() => page.parts.set(key, null));
  page.parts.set(key, failing);
}

describe('<coder-guide>', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('shows the whole guide with a title, the time it takes and a table of contents', async () => {
    const guide = await mountGuide();
    expect(headings(guide)).to.deep.equal([
      ['3', 'How to become a medical coder'],
      ...TITLES.map((title) => ['4', title]),
    ]);
    expect(textOf(guide)).to.contain('4 minutes to read');
    const contents = within(guide).getByRole('navigation', { name: 'In this guide' });
    const links = [...contents.querySelectorAll('a')];
    expect(links.map((link) => link.textContent!.trim())).to.deep.equal(TITLES);
    expect(links[5]!.hash).to.equal('#coder-guide-salary');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('shows one chapter alone, without a frame', async () => {
    const guide = await mountGuide('chapter="salary"');
    expect(headings(guide)).to.deep.equal([['3', 'What coders earn']]);
    expect(within(guide).queryByRole('navigation')).to.equal(null);
    expect(textOf(guide)).to.contain('$45,240').and.not.contain('to read');
  });

  it('shows several in the author’s order, and follows a change', async () => {
    const guide = await mountGuide('chapter="career, what" heading-level="2"');
    expect(headings(guide).slice(1)).to.deep.equal([
      ['3', TITLES[6]],
      ['3', TITLES[0]],
    ]);
    guide.chapter = 'where';
    await guide.updateComplete;
    expect(headings(guide)).to.deep.equal([['2', TITLES[1]]]);
  });

  it('leaves the address to a page that keeps its own state there', async () => {
    location.hash = '#/courses/coding';
    const guide = await mountGuide();
    within(guide).getByRole('link', { name: TITLES[5]! }).click();
    const hash = location.hash;
    history.replaceState(null, '', location.pathname + location.search);
    expect(hash).to.equal('#/courses/coding');
    const heading = guide.shadowRoot!.querySelector('#coder-guide-salary .heading');
    expect(guide.shadowRoot!.activeElement).to.equal(heading);
  });

  it('warns once for a bad name and shows all', async () => {
    await mountGuide('chapter="pay"');
    const guide = await mountGuide('chapter="pay"');
    expect(headings(guide)).to.have.length(8);
    expect(spy.warnings).to.deep.equal([
      '<coder-guide>: chapter: "pay" is not one of all, what, where, requirements, training, duration, salary, career; showing all.',
    ]);
  });

  it('keeps headings within six levels', async () => {
    const guide = await mountGuide('heading-level="6" widgets');
    for (const [level] of headings(guide)) expect(level).to.equal('6');
    const salary = guide.shadowRoot!.querySelector('coder-salary')!;
    expect(salary.getAttribute('heading-level')).to.equal('6');
  });

  describe('widgets', () => {
    const inside = (guide: Element) =>
      [...guide.shadowRoot!.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('coder-'))
        .map((widget) => [widget.closest('section')!.id, widget.localName]);

    it('stand in their chapters when asked for', async () => {
      expect(inside(await mountGuide())).to.deep.equal([]);
      expect(inside(await mountGuide('widgets'))).to.deep.equal([
        ['coder-guide-requirements', 'coder-requirements'],
        ['coder-guide-duration', 'coder-timeline'],
        ['coder-guide-salary', 'coder-salary'],
      ]);
      expect(inside(await mountGuide('widgets="false" endpoint="/apply"'))).to.deep.equal([]);
    });

    it('end with an apply form where the author says where it sends to', async () => {
      const guide = await mountGuide('chapter="career" widgets endpoint="/apply"');
      expect(inside(guide)).to.deep.equal([['coder-guide-career', 'coder-apply']]);
      const form = guide.shadowRoot!.querySelector('coder-apply')!;
      expect(form.getAttribute('endpoint')).to.equal(new URL('/apply', location.href).href);
    });

    it('speak the guide’s language, one level below its headings, with its settings', async () => {
      const guide = await mountGuide('lang="es" widgets area="TX" group="one" heading-level="2"');
      const salary = guide.shadowRoot!.querySelector('coder-salary')!;
      await drawn(salary);
      expect(cardOf(salary).lang).to.equal('es');
      expect(textOf(salary)).to.contain('$48,860');
      expect(salary.getAttribute('group')).to.equal('one');
      expect(within(salary).getByRole('heading').getAttribute('aria-level')).to.equal('4');
    });

    it('take the text along when the visitor switches the edition on the card', async () => {
      const guide = await mountGuide('chapter="salary" widgets');
      const salary = guide.shadowRoot!.querySelector('coder-salary')!;
      await drawn(salary);
      within(salary)
        .getByRole('radio', { name: /^Newest/ })
        .click();
      await waitFor(() => expect(textOf(guide)).to.contain('$51,140 a year in May 2025'));
      await salary.updateComplete;
      expect(textOf(salary)).to.contain('$51,140');
    });

    it('stay hidden where their tags are not defined', async () => {
      const guide = await mountGuide('chapter="duration"');
      const stranger = document.createElement('coder-strange');
      guide.shadowRoot!.querySelector('section')!.append(stranger);
      expect(getComputedStyle(stranger).display).to.equal('none');
    });
  });

  it('follows the area that the visitor chooses elsewhere', async () => {
    const guide = await mountGuide('chapter="salary"');
    const salary = await mount('<coder-salary picker></coder-salary>');
    const select = within(salary).getByLabelText<HTMLSelectElement>('State');
    select.value = 'TX';
    select.dispatchEvent(new Event('change'));
    await waitFor(() => expect(textOf(guide)).to.contain('In Texas, the median pay'));
  });

  it('shows a metro area once its figures are here, and warns of one there is none of', async () => {
    const guide = await mountGuide('chapter="salary" area="26420"');
    expect(textOf(guide)).to.contain('Houston').and.contain('$51,250');
    guide.setAttribute('area', '99999');
    await waitFor(() => expect(textOf(guide)).to.contain('$45,240'));
    expect(spy.warnings).to.have.length(1);
  });

  it('tells the pay of a ZIP code, a place and the job posting of its page', async () => {
    const posting = '{"@type":"JobPosting","title":"Medical coder","jobLocation":"Boston, MA"}';
    const script = `<script type="application/ld+json">${posting}</script>`;
    for (const [written, area] of [
      ['zip="77002"', 'Houston-'],
      ['place="Chicago, IL"', 'Chicago-'],
      ['posting', 'Boston-'],
    ] as const) {
      const guide = await mount(`${script}<coder-guide chapter="salary" ${written}></coder-guide>`);
      expect(textOf(guide), written).to.contain(`In ${area}`);
    }
    expect(spy.warnings).to.deep.equal([]);
  });

  it('says before its figures what they stand in for', async () => {
    const state = await mountGuide('chapter="salary" zip="55901"');
    expect(textOf(state)).to.match(/for “55901” itself; these are for its state\. ?In Minnesota,/);
    const nation = await mountGuide('chapter="salary" zip="09012"');
    expect(textOf(nation)).to.contain('no figures for “09012”; these are for the United States');
    expect(spy.warnings).to.have.length(2);
  });

  it('keeps a ZIP code where the visitor chooses elsewhere, and hands its area to its card', async () => {
    const guide = await mountGuide('chapter="salary" widgets zip="09012"');
    const picker = await mount('<coder-salary picker></coder-salary>');
    const select = within(picker).getByLabelText<HTMLSelectElement>('State');
    select.value = 'TX';
    select.dispatchEvent(new Event('change'));
    await waitFor(() => expect(textOf(picker)).to.contain('Texas ·'));
    const inside = guide.shadowRoot!.querySelector('coder-salary')!;
    await inside.updateComplete;
    expect(textOf(inside)).to.contain('United States ·');
    expect(textOf(guide)).to.not.contain('In Texas');
  });

  describe('language', () => {
    it('is the nearest one, and follows a change', async () => {
      const guide = await mount<CoderGuide>('<div lang="es"><coder-guide></coder-guide></div>');
      expect(cardOf(guide).lang).to.equal('es');
      expect(textOf(guide)).to.contain('Cuánto ganan los codificadores');
      guide.parentElement!.lang = 'en';
      await waitFor(() => expect(textOf(guide)).to.contain('What coders earn'));
      expect(cardOf(guide).lang).to.equal('en');
    });

    it('keeps the fallback where its text cannot be loaded, and tells the page', async () => {
      const place = (await mountGuide('chapter="what"')).parentElement!;
      failPart('guide/en');
      const heard = oneEvent(place, 'coder-error');
      const guide = document.createElement('coder-guide');
      guide.textContent = 'Read the guide';
      place.append(guide);
      expect((await heard).detail).to.deep.equal({ name: 'lang', value: 'en' });
      await guide.updateComplete;
      const slot = guide.shadowRoot!.querySelector('slot')!;
      expect(slot.assignedNodes()[0]!.textContent).to.equal('Read the guide');
      expect(spy.warnings).to.deep.equal([
        '<coder-guide>: the text of lang="en" could not be loaded.',
      ]);
      guide.lang = 'es';
      await waitFor(() => expect(textOf(guide)).to.contain('Cuánto ganan'));
    });

    it('keeps the language it shows where the next cannot be loaded, and tries again later', async () => {
      const guide = await mountGuide('chapter="salary"');
      failPart('guide/es');
      const heard = oneEvent(guide, 'coder-error');
      guide.lang = 'es';
      expect((await heard).detail).to.deep.equal({ name: 'lang', value: 'es' });
      await guide.updateComplete;
      expect(textOf(guide)).to.contain('What coders earn');
      expect(cardOf(guide).lang).to.equal('en');
      guide.lang = 'en';
      await waitFor(() => expect(page.parts.get(partKey('guide/es'))).to.equal(null));
      await guide.updateComplete;
      guide.lang = 'es';
      await waitFor(() => expect(textOf(guide)).to.contain('Cuánto ganan los codificadores'));
    });
  });

  it('opens with what it comes to, and marks the chapter that is read', async () => {
    const guide = await mountGuide('edition="newest" area="TX"');
    const [opening] = cardOf(guide).querySelectorAll('dl');
    expect(opening!.textContent).to.contain('9–20 months').and.contain('$48,860').and.contain('7%');
    const current = () =>
      within(guide)
        .getAllByRole('link')
        .filter((link) => link.hasAttribute('aria-current'))
        .map((link) => link.textContent!.trim());
    for (const title of ['What coders earn', 'Where coders work']) {
      within(guide).getByRole('heading', { name: title }).scrollIntoView({ block: 'start' });
      await waitFor(() => expect(current()).to.deep.equal([title]));
    }
  });

  it('says pay as a table, names first', async () => {
    const guide = await mountGuide('chapter="salary"');
    const row = within(guide).getByRole('rowheader', { name: 'Medical secretaries' });
    expect(row.nextElementSibling!.textContent).to.equal('$37,350');
  });

  it('stays within 200 pixels', async () => {
    const guide = await mountGuide('widgets');
    guide.style.width = '200px';
    const card = cardOf(guide);
    await waitFor(() => expect(card.getBoundingClientRect().width).to.equal(200));
    expect(card.scrollWidth).to.be.at.most(200);
  });

  inEveryLook('whole', mountGuide);
  inEveryLook('one chapter with its widget', (look) =>
    mountGuide(`chapter="requirements" widgets ${look}`),
  );
  inEveryLook('the last chapter with a form', (look) =>
    mountGuide(`chapter="career" edition="newest" widgets endpoint="/apply" ${look}`),
  );
});
