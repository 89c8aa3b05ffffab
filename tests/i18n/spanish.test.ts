/* The terms of the Spanish texts: one word for one thing, those that readers in the US know. */
import { expect } from '@open-wc/testing';
import { templates as words } from '../../src/locales/generated/es.js';
import { templates as guide } from '../../src/locales/generated/guide-es.js';
import { templates as site } from '../../src/locales/generated/site-es.js';

const said = Object.entries({ ...words, ...guide, ...site }).map(([id, message]) => [
  id,
  typeof message === 'string'
    ? message
    : (message as { strings: readonly string[] }).strings.join('…'),
]) as [string, string][];

const saying = (id: string) => said.find(([name]) => name === id)![1];

describe('the Spanish texts', () => {
  for (const [not, but] of [
    [/secundaria/i, 'high school (preparatoria): secundaria is grades 7 to 9 to many'],
    [/\bformaci/i, 'capacitación'],
    [/\bcamino/i, 'opción de estudios'],
    [/credencial/i, 'certificación profesional'],
    [/mitad central/i, 'el 50 % central'],
    [/lo más (pronto|tarde)/i, 'lo antes, a más tardar'],
    [/fecha de inicio|mes de inicio/i, 'inicio'],
    [/Bureau of Labor/, 'Oficina de Estadísticas Laborales de EE. UU.'],
  ] as const) {
    it(`say ${but}`, () => {
      for (const [id, text] of said) expect(text, id).to.not.match(not);
    });
  }

  it('use the terms', () => {
    expect(saying('need.diploma')).to.equal('Diploma de high school (preparatoria) o GED');
    expect(saying('timeline.training')).to.equal('Capacitación');
    expect(saying('timeline.path')).to.equal('Opción de estudios');
    expect(saying('requirements.path')).to.equal('Opción de estudios');
    expect(saying('group.credential')).to.equal('Certificación profesional');
    expect(saying('salary.middle')).to.equal('el 50 % central');
    expect(saying('timeline.earliest')).to.equal('Lo antes');
    expect(saying('timeline.latest')).to.equal('A más tardar');
    expect(saying('timeline.start')).to.equal(saying('apply.start'));
  });
});
