import { expect } from '@open-wc/testing';
import '../../src/widgets/apply/coder-apply.js';
import '../../src/widgets/timeline/coder-timeline.js';
import { page, partKey } from '../../src/embed/page.js';
import { languages } from '../../src/i18n/languages.js';
import { open } from '../../src/i18n/open.js';
import { templates } from '../../src/locales/generated/es.js';
import { cardOf, textOf, waitFor, within } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

// @ts-expect-error What a visitor agrees to is nobody's to change.
const consent: (typeof open)[number] = 'apply.consent';
// @ts-expect-error Nor is what became of an application,
const outcome: (typeof open)[number] = 'apply.sent.next';
// @ts-expect-error nor what a figure means.
const meaning: (typeof open)[number] = 'salary.median';

const FORM =
  '<coder-apply endpoint="/apply" seller="A College" consent-version="2026-11"></coder-apply>';
const OURS = 'Apply to a training program near you';

/** A block as a partner writes it. */
function block(texts: unknown, lang?: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['coderWords'] = '';
  if (lang !== undefined) script.lang = lang;
  script.textContent = typeof texts === 'string' ? texts : JSON.stringify(texts);
  document.head.append(script);
  return script;
}

/** A part that is on its way until it fails. */
function holdPart(name: string) {
  const key = partKey(name);
  const here = page.parts.get(key);
  let settle!: () => void;
  page.parts.set(key, new Promise<void>((resolve) => (settle = resolve)));
  return {
    fail() {
      page.parts.set(key, null);
      settle();
    },
    giveBack: () => (here ? page.parts.set(key, here) : page.parts.delete(key)),
  };
}

/** The form with these texts for it, in a language. */
const formSaying = (texts: unknown, lang = 'en') => {
  block(texts, lang);
  return mount(FORM.replace(' ', ` lang="${lang}" `));
};

describe('a partner’s own words', () => {
  let spy: ReturnType<typeof watchConsole>;
  /** What the developer is told of the words. */
  const said = () =>
    spy.warnings
      .filter((text) => text.startsWith('<script'))
      .map((text) => text.replace('<script data-coder-words>: ', ''));

  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    document.querySelectorAll('[data-coder-words]').forEach((one) => one.remove());
    document.documentElement.lang = 'en';
    clearPage();
  });

  it('stand in place of ours, in their language alone', async () => {
    block({ 'apply.title': 'Join us' });
    block({ 'apply.title': 'Venga a estudiar' }, 'es-MX');
    await mount(`${FORM}<div lang="es">${FORM}</div><div lang="fr">${FORM}</div>`);
    const [en, es, fr] = [...document.querySelectorAll('coder-apply')].map(textOf);
    expect(en).to.contain('Join us').and.to.contain('Send application').and.not.to.contain(OURS);
    expect(es).to.contain('Venga a estudiar').and.to.contain('Enviar solicitud');
    expect(fr).not.to.contain('Join us');
    expect(said()).to.deep.equal([]);
  });

  it('are in the language that their block stands in', async () => {
    document.documentElement.lang = 'es';
    block({ 'apply.title': 'Venga a estudiar' });
    expect(textOf(await mount(FORM))).to.contain('Venga a estudiar');
  });

  it('may come in several blocks: the last one counts', async () => {
    block({ 'apply.title': 'First', 'apply.about': 'You' });
    expect(textOf(await formSaying({ 'apply.title': 'Second' })))
      .to.contain('Second')
      .and.to.contain('You');
  });

  it('are there for English where another language could not be loaded', async () => {
    const pack = holdPart('locales/pl');
    block({ 'apply.title': 'Join us' }, 'en');
    const coming = mount(FORM.replace(' ', ' lang="pl" '));
    pack.fail();
    const form = await coming;
    pack.giveBack();
    expect(textOf(form)).to.contain('Join us');
  });

  it('are text, whatever they look like', async () => {
    const evil = '<img src=x onerror="window.hurt = true"><script>window.hurt = true</script>${x}';
    const form = await formSaying({ 'apply.title': evil, 'apply.submit': evil });
    expect(cardOf(form).querySelector('img, script')).to.equal(null);
    expect(within(form).getByRole('heading', { level: 3 }).textContent!.trim()).to.equal(evil);
    expect(within(form).getByRole('button', { name: evil })).to.exist;
    expect((globalThis as { hurt?: boolean }).hurt).to.equal(undefined);
  });

  it('hold nothing that would be taken for a value', async () => {
    const form = await formSaying({
      'apply.title': 'A\u0000 0',
      'apply.errors': '\u00005\u0000{0}!',
    });
    within(form).getByRole('button', { name: 'Send application' }).click();
    await waitFor(() => expect(textOf(form)).to.match(/^A 0 .*\b5\d!/));
  });

  it('are known by their ids alone, with one warning for one that is not', async () => {
    await formSaying('{"__proto__": "a", "constructor": "b", "apply.titel": "c", "toString": "d"}');
    await mount(FORM);
    expect(said()).to.deep.equal(
      ['__proto__', 'constructor', 'apply.titel', 'toString'].map(
        (name) => `"${name}" (lang="en") is not known; left out.`,
      ),
    );
    expect(({} as { a?: string }).a).to.equal(undefined);
  });

  it('never change consent, sources, or what became of an application', async () => {
    const form = await formSaying({
      'apply.consent': '{0} may do as it likes.',
      'apply.sent': 'Sent!',
      'source.bls': 'Us',
    });
    expect(textOf(form)).to.contain('Agreeing is not a condition');
    expect(said()).to.deep.equal(
      ['apply.consent', 'apply.sent', 'source.bls'].map(
        (name) => `"${name}" (lang="en") is not open to other words; left out.`,
      ),
    );
  });

  it('have the values of the message, each once, in any order', async () => {
    block({ 'timeline.hours-error': 'Up to {1}, from {0}.' });
    const timeline = await mount('<coder-timeline></coder-timeline>');
    const hours = within(timeline).getByRole('spinbutton');
    (hours as HTMLInputElement).value = '999';
    hours.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(textOf(timeline)).to.match(/Up to \d+, from \d+\./));
    expect(said()).to.deep.equal([]);
  });

  for (const [text, problem] of [
    ['Please mend what is marked', 'needs {0}, each once'],
    ['{0} of {1} to mend', 'needs {0}, each once'],
    ['{0}: {0} to mend', 'needs {0}, each once'],
    ['{0} [answer|answers|many] to mend', 'needs a form for each of [one|other], behind a number'],
    ['[one|more] to mend: {0}', 'needs a form for each of [one|other], behind a number'],
    ['{0} [a note] to mend', 'needs a form for each of [one|other], behind a number'],
    ['', 'needs a text'],
    [' ', 'needs a text'],
    [7, 'needs a text'],
    [null, 'needs a text'],
    [{ 0: 'x' }, 'needs a text'],
  ] as const) {
    it(`are left out where they ${problem}: ${JSON.stringify(text)}`, async () => {
      const form = await formSaying({ 'apply.errors': text, 'apply.title': 'Join us' });
      within(form).getByRole('button', { name: 'Send application' }).click();
      await waitFor(() => expect(textOf(form)).to.match(/\d answers need a change/));
      expect(textOf(form)).to.contain('Join us');
      expect(said()).to.deep.equal([`"apply.errors" (lang="en") ${problem}; left out.`]);
    });
  }

  it('have no value where the message has none', async () => {
    const form = await formSaying({ 'apply.title': 'Join {0}', 'apply.about': '[You|Them] {x}' });
    expect(textOf(form)).to.contain(OURS).and.to.contain('[You|Them] {x}');
    expect(said()).to.deep.equal(['"apply.title" (lang="en") has no {…} to fill in; left out.']);
  });

  it('have the forms of a word that their language has', async () => {
    const forms = '{0} [odpowiedź|odpowiedzi|odpowiedzi!|odpowiedzi?] do poprawy';
    const form = await formSaying({ 'apply.errors': forms, 'apply.submit': 'Wyślij' }, 'pl');
    within(form).getByRole('button', { name: 'Wyślij' }).click();
    await waitFor(() => expect(textOf(form)).to.match(/\d (odpowiedzi|odpowiedzi!) do poprawy/));
    expect(said()).to.deep.equal([]);
  });

  for (const json of ['{"apply.title": "Join us",}', '[]', '"Join us"', 'null', '', '{']) {
    it(`are ours with one warning where they are no JSON of texts: ${json}`, async () => {
      expect(textOf(await formSaying(json))).to.contain(OURS);
      await mount(FORM);
      expect(said()).to.deep.equal([
        'what stands in it (lang="en") is no JSON like {"apply.title": "…"}.',
      ]);
    });
  }

  it('are left out with one warning in a language that we do not speak', async () => {
    expect(textOf(await formSaying({ 'apply.title': 'Hab SoSlI’ Quch' }, 'tlh'))).to.contain(OURS);
    expect(said()).to.contain('lang="tlh" is not available; its words are left out.');
  });

  it('are warned of ten times at the most', async () => {
    await formSaying(Object.fromEntries([...Array(5000).keys()].map((key) => [`x${key}`, 'x'])));
    expect(said()).to.have.length(11);
    expect(said().at(-1)).to.equal('4990 more of its texts (lang="en") are left out.');
  });

  it('count for what is drawn after they came', async () => {
    const before = await mount(FORM);
    block({ 'apply.title': 'Join us' });
    expect(textOf(await mount(FORM))).to.contain('Join us');
    expect(textOf(before)).to.contain(OURS);
  });

  it('leave the fallback until they are here, and ours where they cannot be had', async () => {
    const words = holdPart('words');
    block({ 'apply.title': 'Join us' });
    const coming = mount(FORM.replace('></', '>Read this meanwhile</'));
    const form = document.querySelector('coder-apply')!;
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('slot')).to.exist;
    words.fail();
    await coming;
    expect(textOf(form)).to.contain(OURS).and.to.contain('Send application');
    // The next one asks again.
    expect(textOf(await mount(FORM))).to.contain('Join us');
    words.giveBack();
    expect(said()).to.deep.equal(['words.js could not be loaded; ours stay.']);
  });

  it('may be said for each open message in each language', async () => {
    expect([consent, outcome, meaning]).to.have.length(3);
    for (const name of open) expect(templates).to.have.property(name);
    for (const { code } of languages) {
      block(Object.fromEntries(open.map((name) => [name, valuesOf(name)])), code);
      const form = await mount(FORM.replace(' ', ` lang="${code}" `));
      expect(textOf(form)).to.contain('Ours.');
    }
    expect(said()).to.deep.equal([]);
  });
});

/** A text with as many values as the message has. */
function valuesOf(name: (typeof open)[number]): string {
  const template: unknown = templates[name];
  const values = typeof template === 'string' ? [] : (template as { values: unknown[] }).values;
  return `Ours. ${values.map((value) => `{${String(value)}}`).join(' ')}`;
}
