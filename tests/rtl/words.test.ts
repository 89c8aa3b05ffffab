/* What keeps its own direction within what runs from right to left: Latin names, amounts, numbers, addresses. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { formatFor } from '../../src/i18n/format.js';
import { languages } from '../../src/i18n/languages.js';
import { parseMonth } from '../../src/i18n/month.js';
import { msgFor } from '../../src/i18n/msg.js';
import { templates } from '../../src/locales/generated/ar.js';
import { templates as guideTemplates } from '../../src/locales/generated/guide-ar.js';
import { calendar } from '../../src/widgets/timeline/calendar.js';
import { timelineEvents } from '../../src/widgets/timeline/timeline.js';
import { timelineSettings } from '../../src/widgets/timeline/timeline-settings.js';
import { cardOf, waitFor, within } from '../helpers/dom.js';
import { clearPage, mount } from '../helpers/mount.js';
import { placeOf } from '../helpers/reading.js';
import { answer, mountForm, setUp, textbox } from '../widgets/apply/apply-form.js';

const METRO = ['Houston', 'Pasadena', 'The Woodlands', 'TX'];

const mountArabic = async (markup: string, width = 960): Promise<LitElement> => {
  const widget = await mount(markup.replace('>', ' lang="ar">'));
  widget.style.width = `${width}px`;
  await waitFor(() => expect(cardOf(widget).offsetWidth).to.equal(width));
  return widget;
};

/** That words of one line stand one after the other, from the left or from the right. */
function expectInOrder(within: Element, words: readonly string[], from: 'left' | 'right'): void {
  const places = words.map((word) => placeOf(within, word));
  const read = from === 'left' ? places : [...places].reverse();
  for (const [index, { left, top }] of read.entries()) {
    const before = read[index - 1];
    if (!before) continue;
    expect(top, words[index]).to.be.closeTo(before.top, 4);
    expect(left, words.join(' ')).to.be.at.least(before.right - 1);
  }
}

describe('from right to left, words', () => {
  before(() => setViewport({ width: 1000, height: 600 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearPage);

  it('keep the parts of a Latin place in order, and the sentence around it', async () => {
    const salary = await mountArabic('<coder-salary area="26420" offer="52000"></coder-salary>');
    const verdict = cardOf(salary).querySelector('.verdict')!;
    expectInOrder(verdict, METRO.slice(0, 3), 'left');
    expectInOrder(verdict, ['Houston', '\u2069.'], 'right');
    const line = cardOf(salary).querySelector('.muted')!;
    expectInOrder(line, METRO, 'left');
    expectInOrder(line, ['TX', 'مايو', '2025'], 'right');
  });

  it('keep what stands behind a Latin place in parentheses behind it', async () => {
    const salary = await mountArabic('<coder-salary area="4800001" compare="TX"></coder-salary>');
    const line = cardOf(salary).querySelector('.muted')!;
    expectInOrder(line, ['Northwestern', 'Region', 'Texas'], 'left');
    expectInOrder(line, ['Northwestern', 'منطقة', 'حضرية', 'مايو'], 'right');
  });

  it('keep a source that ends in a stop, and its date', async () => {
    const salary = await mountArabic(
      '<coder-salary p50="45000" source="2026 survey (Jobs Inc.)" as-of="May 2026"></coder-salary>',
    );
    const [line] = within(salary).getAllByText(/survey/);
    const foot = cardOf(salary).querySelector('.foot')!;
    for (const place of [line!, foot]) {
      expectInOrder(place, ['2026 ', 'survey', 'Jobs', '.)'], 'left');
      expectInOrder(place, ['survey', 'May'], 'right');
    }
  });

  it('write the sign of an amount before it, and the lower end of a range at the right', async () => {
    const salary = await mountArabic(
      '<coder-salary area="TX" offer="52000" offer-max="58000"></coder-salary>',
    );
    const label = cardOf(salary).querySelector('.offered')!;
    expectInOrder(label, ['$', '52,000'], 'left');
    expectInOrder(label, ['الوظيفة', '52,000', '58,000'], 'right');
    const figure = cardOf(salary).querySelector('.figure')!;
    expectInOrder(figure, ['$', '48'], 'left');
  });

  it('write a span of months from the right', async () => {
    const timeline = await mountArabic('<coder-timeline start="2099-01"></coder-timeline>');
    expectInOrder(cardOf(timeline).querySelector('.figure')!, ['9', '24', 'شهر'], 'right');
    expectInOrder(cardOf(timeline).querySelector('.axis')!, ['أكتوبر', 'سبتمبر'], 'right');
  });

  it('keep a number behind the Latin letters before it', async () => {
    const list = await mountArabic(
      '<coder-requirements path="associate" storage="none"></coder-requirements>',
    );
    const exam = cardOf(list).querySelector('.exams li')!;
    expectInOrder(exam, ['CAHIIM', '150', 'سؤال'], 'right');
    const guide = await mountArabic('<coder-guide chapter="requirements"></coder-guide>');
    const [term] = within(guide).getAllByText('RHIT');
    const entry = term!.closest('li')!;
    expectInOrder(entry, ['CAHIIM', '150', 'سؤال'], 'right');
    expectInOrder(entry, ['(', 'Registered', 'Technician', ')'], 'left');
  });

  it('part sources as the language parts names', async () => {
    const guide = await mountArabic('<coder-guide chapter="requirements"></coder-guide>');
    const [, sources] = cardOf(guide).querySelector('section > .small')!.textContent!.split(':');
    expect(sources!.trim()).to.match(/^[^,]+، AAPC، AHIMA$/);
    expectInOrder(cardOf(guide).querySelector('section > .small')!, ['AAPC', 'AHIMA'], 'right');
  });

  it('show the beginning of a Latin name in a choice that is too narrow for it', async () => {
    const salary = await mountArabic('<coder-salary area="26420" picker></coder-salary>', 200);
    const option = within(salary).getByRole<HTMLOptionElement>('option', { name: /^Houston/ });
    expect(getComputedStyle(option).direction).to.equal('ltr');
  });

  it('print an address whole, behind its source', async () => {
    const salary = await mountArabic('<coder-salary></coder-salary>');
    const link = within(salary).getByRole('link');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(link, '::after').content).to.match(
      /\u2066" attr\(href\) "\u2069\)"|\u2066https:[^"]*\u2069\)/,
    );
    await emulateMedia({ media: 'screen' });
  });

  it('say a plan in a calendar as plain Arabic, in order by itself', () => {
    const arabic = languages.find(({ code }) => code === 'ar')!;
    const msg = msgFor(templates, arabic);
    const settings = timelineSettings(
      { start: '2099-01' },
      parseMonth('2026-11')!,
      () => undefined,
    );
    const { events, description } = timelineEvents(settings, msg, formatFor(arabic, msg));
    const file = calendar(events, {
      site: 'school.example',
      language: 'ar',
      description,
      url: 'https://school.example/',
      made: '2026-11-26T00:00:00Z',
    });
    const summaries = file.match(/^SUMMARY;LANGUAGE=ar:.*$/gm)!;
    expect(summaries.length).to.equal(7);
    for (const summary of summaries) expect(summary.split(':')[1]).to.match(/^\p{Script=Arabic}/u);
    expect(description).to.match(/^\p{Script=Arabic}[^a-z]*$/iu);
  });
});

describe('from right to left, an apply form', () => {
  const here = setUp();

  const directionOf = (form: Element, name: RegExp) =>
    getComputedStyle(textbox(form, name)).direction;

  it('takes e-mail, phone and ZIP code from left to right, and names as they are typed', async () => {
    const form = await mountForm('endpoint="https://school.example/apply" lang="ar"');
    for (const name of [/^البريد/, /^الهاتف/, /^الرمز/]) {
      expect(directionOf(form, name), String(name)).to.equal('ltr');
    }
    const name = textbox(form, /^الاسم الأول/);
    name.value = 'مريم';
    expect(getComputedStyle(name).direction).to.equal('rtl');
    name.value = 'Maria';
    expect(getComputedStyle(name).direction).to.equal('ltr');
  });

  it('writes a phone number in order, wherever it stands', async () => {
    const form = await mountForm('contact="+1 (512) 555-0123" lang="ar"');
    form.style.width = '640px';
    const link = within(form).getByRole('link');
    expectInOrder(link, ['+1', '(512)', '555', '-0123'], 'left');
    const paper = cardOf(form).querySelector('.paper')!.textContent!;
    expect(paper).to.match(/– \u2068\+1 \(512\) 555-0123\u2069$/);
  });

  it('says what an endpoint says in the direction that it says it in', async () => {
    here.answers(422, { received: false, message: 'Email: already used (twice).' });
    const form = await mountForm('endpoint="https://school.example/apply" lang="ar"');
    answer(form, { email: 'maria@example.com' });
    within(form).getByRole('button', { name: 'إرسال الطلب' }).click();
    await waitFor(() => expect(within(form).getByText(/already used/)).to.not.equal(null));
    const said = within(form).getByText(/already used/);
    expect(getComputedStyle(said).direction).to.equal('ltr');
    expectInOrder(said, ['Email', 'used', ').'], 'left');
  });

  it('names a school as it calls itself', async () => {
    const form = await mountForm(
      'endpoint="https://school.example/apply" seller="A College (Texas) Inc." lang="ar"',
    );
    form.style.width = '960px';
    const line = within(form).getByText(/College/);
    expectInOrder(line, ['A College', '(Texas)', 'Inc.'], 'left');
    expectInOrder(line, ['تُرسَل', 'A College'], 'right');
  });
});

describe('a school’s own form on a page from left to right', () => {
  setUp();

  it('is answered in Arabic from right to left', async () => {
    const form = await mount(
      `<coder-apply lang="ar" endpoint="https://school.example/apply"><form><input name="email" type="email" required /><button>Go</button></form></coder-apply>`,
    );
    form.querySelector('button')!.click();
    await waitFor(() => expect(form.querySelector('.coder-error')).to.not.equal(null));
    const message = form.querySelector('.coder-error')!;
    expect(getComputedStyle(message).direction).to.equal('rtl');
  });
});

describe('the Arabic messages', () => {
  it('have no number that Latin letters, or its own groups, would put out of order', () => {
    for (const [id, message] of Object.entries({ ...templates, ...guideTemplates })) {
      const text = typeof message === 'string' ? message : message.strings.join('\0');
      // ICD-10-CM is one name.
      const found = /[a-z][\s.,;:،؛()]+\d|\d[ -]\d|\+\d/i.exec(text.replace(/ICD-10/g, ''));
      expect(found?.[0], id).to.equal(undefined);
    }
  });
});
