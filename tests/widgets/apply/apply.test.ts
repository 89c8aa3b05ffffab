import { expect } from '@open-wc/testing';
import { applySettings } from '../../../src/widgets/apply/apply-settings.js';
import { applyView } from '../../../src/widgets/apply/apply.js';
import type { Phase, Remedy } from '../../../src/widgets/apply/phase.js';
import type { FieldName, Problem } from '../../../src/widgets/apply/fields/fields.js';
import { inEnglish, inSpanish, thisMonth } from '../../helpers/model.js';

const page = 'https://school.example/courses/';
const silent = () => undefined;
const settings = (given: Parameters<typeof applySettings>[0]) => applySettings(given, page, silent);
const view = (
  given: Parameters<typeof applySettings>[0] = { endpoint: '/apply' },
  phase: Phase = 'editing',
  errors: [FieldName, Problem][] = [],
) => applyView(settings(given), { phase, errors: new Map(errors) }, thisMonth, ...inEnglish);

describe('apply settings', () => {
  it('resolve the endpoint against the page', () => {
    expect(settings({ endpoint: 'apply' }).endpoint).to.equal(
      'https://school.example/courses/apply',
    );
  });

  it('have no endpoint where there is none or a dangerous one, and say so', () => {
    for (const endpoint of [undefined, '', 'javascript:alert(1)']) {
      const warnings: string[] = [];
      expect(applySettings({ endpoint }, page, (text) => warnings.push(text)).endpoint).to.equal(
        undefined,
      );
      expect(warnings.join()).to.contain('no form is shown');
    }
  });

  it('preselect a path or a program of the school’s, and a month', () => {
    const { chosen } = settings({ path: 'night', programs: 'night=Night', start: '2027-01-15' });
    expect(chosen).to.deep.equal({ program: 'night', start: '2027-01' });
    const warnings: string[] = [];
    applySettings({ endpoint: '/', path: 'no', start: 'soon' }, page, (text) =>
      warnings.push(text),
    );
    expect(warnings).to.have.length(2);
  });

  it('take the form’s own address where the tag names none', () => {
    const form = { action: '/own', names: [] };
    expect(applySettings({}, page, silent, form).endpoint).to.equal('https://school.example/own');
    const both = applySettings({ endpoint: '/other' }, page, silent, form);
    expect(both.endpoint).to.equal('https://school.example/other');
  });

  it('read what a service wants besides', () => {
    expect(
      settings({ endpointParams: 'oid=00D1&retURL=https%3A%2F%2Fa.example' }).params,
    ).to.deep.equal([
      ['oid', '00D1'],
      ['retURL', 'https://a.example'],
    ]);
  });

  it('read the school’s programs and leave out what is none', () => {
    const warnings: string[] = [];
    const programs = 'certificate=Coding Certificate | associate = A=B |nonsense||=x|y=';
    const read = applySettings({ endpoint: '/', programs }, page, (text) =>
      warnings.push(text),
    ).programs;
    expect(read).to.deep.equal([
      { key: 'certificate', label: 'Coding Certificate' },
      { key: 'associate', label: 'A=B' },
    ]);
    expect(warnings).to.have.length(3);
  });

  it('ask consent only for a seller who approved our text by its version', () => {
    expect(settings({ seller: 'A College' }).seller).to.equal(undefined);
    expect(settings({ consentVersion: '2026-11' }).seller).to.equal(undefined);
    expect(settings({ seller: 'A College', consentVersion: '1999' }).seller).to.equal(undefined);
    expect(settings({ seller: 'A College', consentVersion: '2026-11' }).seller).to.equal(
      'A College',
    );
  });
});

describe('apply model', () => {
  it('asks what a school needs', () => {
    expect(view().fields.map(({ label, required }) => [label, required ?? false])).to.deep.equal([
      ['First name', true],
      ['Last name', true],
      ['Email', true],
      ['Phone', false],
      ['ZIP code', true],
      ['Program', true],
      ['Start', true],
      ['Education so far', true],
    ]);
  });

  it('offers the months of two years, one chosen elsewhere, and an open answer', () => {
    const months = (given?: { start: string }) =>
      view(given)
        .fields.find(({ name }) => name === 'start')!
        .options.map(({ value }) => value);
    const [prompt, open, first, ...others] = months();
    expect([prompt, open, first]).to.deep.equal(['', 'unsure', '2026-12']);
    expect(others).to.have.length(23);
    expect(others.at(-1)).to.equal('2028-11');
    expect(months({ start: '2031-05' }).at(-1)).to.equal('2031-05');
    expect(months({ start: '2020-05' })).to.deep.equal(months());
  });

  it('says what is wrong with each field', () => {
    const errorOf = (name: FieldName, problem: Problem) =>
      view(undefined, 'editing', [[name, problem]]).fields.find((field) => field.name === name)!
        .error;
    expect(errorOf('email', 'missing')).to.equal('Enter your email address.');
    expect(errorOf('email', 'invalid')).to.contain('maria@example.com');
    expect(errorOf('postal-code', 'invalid')).to.contain('5-digit');
    expect(errorOf('first-name', 'invalid')).to.equal('Enter your first name.');
  });

  it('uses the guide’s words for what became of it', () => {
    expect(view(undefined, 'sent').outcome).to.equal(
      'Thank you! Your submission has been received!',
    );
    expect(view(undefined, 'unsent').advice).to.match(
      /^Oops! Something went wrong while submitting the form\./,
    );
    expect(view(undefined, 'unsent').outcome).to.contain('It was not sent');
    expect(view(undefined, 'unknown').outcome)
      .to.contain('cannot tell')
      .and.not.contain('not sent');
  });

  it('gives each outcome a look and a next step of its own', () => {
    const views = (['sent', 'unsent', 'unknown'] as const).map((phase) => view(undefined, phase));
    expect(views.map(({ look }) => look)).to.deep.equal(['good', 'bad', 'unsure']);
    expect(new Set(views.map(({ advice }) => advice)).size).to.equal(3);
    expect(view().look, 'nothing has become of it yet').to.equal('');
  });

  it('leads on where the endpoint does, and does not call it the end', () => {
    const redirect = 'https://school.example/thanks';
    const state = { phase: 'sent', errors: new Map(), redirect } as const;
    const { next, advice } = applyView(settings({ endpoint: '/' }), state, thisMonth, ...inEnglish);
    expect([next!.href, advice]).to.deep.equal([redirect, '']);
  });

  it('says before sending who has the answers then', () => {
    expect(view().then).to.contain('go to the school, which can then contact you');
    expect(view().stay).to.contain('Keep this page open');
    expect(view({ endpoint: '/', seller: 'A College' }).then).to.contain('go to A College, which');
  });

  it('counts the answers that need a change, not what is said of none', () => {
    const loose = { says: 'Not today.', loose: true };
    const titled = (refused: boolean, ...problems: Problem[]) =>
      applyView(
        settings({ endpoint: '/' }),
        {
          phase: 'editing',
          errors: new Map(problems.map((problem, index) => [String(index), problem])),
          summarise: true,
          refused,
        },
        thisMonth,
        ...inEnglish,
      ).errors;
    expect(titled(false, 'missing').title).to.equal('1 answer needs a change');
    expect(titled(false, 'missing', 'invalid').title).to.equal('2 answers need a change');
    expect(titled(true, 'missing', loose)).to.deep.equal({
      title: '1 answer needs a change',
      note: 'It was not sent.',
    });
    expect(titled(true, loose)).to.deep.equal({ title: 'It was not sent.', note: '' });
    expect(titled(false, loose).title, 'never without a heading').to.not.equal('');
  });

  it('says what to do where nobody can tell', () => {
    const said = (remedy: Remedy) =>
      applyView(
        settings({ endpoint: '/' }),
        { phase: 'unknown', errors: new Map(), remedy },
        thisMonth,
        ...inEnglish,
      );
    for (const remedy of ['again', 'ask', 'unconfirmed'] as const) {
      expect(said(remedy).advice, 'not that it failed').to.not.match(/Oops|wrong/);
    }
    expect(said('again').advice).to.equal(
      'No confirmation came back. You can send it again as it is; it is stored only once.',
    );
    expect(said('ask').advice).to.contain('Ask the school first');
    expect(said('unconfirmed').outcome).to.contain('which does not confirm');
    expect(said('unconfirmed').advice).to.equal('Do not send it again; ask the school.');
    expect(said('unconfirmed').look).to.equal('unsure');
  });

  it('leaves it to a school that says why whether to send it again', () => {
    const state = { phase: 'unsent', errors: new Map(), message: 'The course is full.' } as const;
    const { advice } = applyView(settings({ endpoint: '/' }), state, thisMonth, ...inEnglish);
    expect(advice).to.equal('Your answers are still here.');
  });

  it('takes no longer answers than a service does', () => {
    const longest = (delivery: string) =>
      Object.fromEntries(
        view({ endpoint: '/', delivery }).fields.map(({ name, longest }) => [name, longest]),
      );
    expect(longest('salesforce')).to.include({
      'first-name': 40,
      'last-name': 80,
      'postal-code': 20,
    });
    expect(longest('form')).to.include({ 'first-name': 200, 'last-name': 200 });
  });

  it('gives the school’s contact once it is over, however it ended', () => {
    const given = { endpoint: '/', contact: 'admissions@school.example' };
    expect(view(given).contact).to.equal(undefined);
    expect(view(given, 'sent').contact!.label).to.equal('admissions@school.example');
    expect(view(given, 'unsent').contact!.href).to.equal('mailto:admissions@school.example');
    const phone = { endpoint: '/', contact: '(512) 555-0123' };
    expect(view(phone, 'unknown').contact!.href).to.equal('tel:5125550123');
    expect(view({ endpoint: '/', contact: 'the front desk' }, 'unsent').contact!.href).to.equal(
      undefined,
    );
  });

  it('speaks Spanish', () => {
    const spanish = applyView(
      settings({}),
      { phase: 'sent', errors: new Map() },
      thisMonth,
      ...inSpanish,
    );
    expect(spanish.outcome).to.contain('¡Gracias!');
    expect(spanish.fields[0]!.label).to.equal('Nombre');
  });
});
