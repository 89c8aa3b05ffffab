import { expect } from '@open-wc/testing';
import { allMetros, allStates, type Area } from '../../src/facts/areas.js';
import { decodeWages } from '../../src/facts/decode-wages.js';
import { metros } from '../../src/facts/generated/metros.js';
import { msgFor } from '../../src/i18n/msg.js';
import { templates } from '../../src/locales/generated/es.js';
import { statesByName } from '../../src/words/place.js';

const spot = ({ wages: { percentiles } }: Area) => [
  percentiles[10],
  percentiles[50],
  percentiles[90],
];

describe('areas', () => {
  it('are all states and territories, with the published figures', () => {
    const states = allStates();
    expect(states.size).to.equal(53);
    const expected = {
      CA: [43800, 61810, 102470],
      TX: [34440, 48860, 78390],
      FL: [36330, 45760, 76850],
      NY: [40730, 61720, 101940],
      DC: [46300, 72040, 128010],
      MS: [31010, 41500, 61580],
    };
    for (const [code, figures] of Object.entries(expected)) {
      expect(spot(states.get(code)!), code).to.deep.equal(figures);
    }
    expect(states.get('CA')!.managers).to.equal(141480);
    expect(states.get('GU')!.managers, 'not published').to.equal(undefined);
  });

  it('are 507 metropolitan and nonmetropolitan areas', () => {
    const areas = allMetros(metros);
    expect(areas.size).to.equal(507);
    expect(spot(areas.get('26420')!)).to.deep.equal([38150, 51250, 80510]);
    expect([...areas.values()].filter(({ nonmetropolitan }) => nonmetropolitan)).to.have.length(
      133,
    );
    expect(areas.get('0100001')!.states).to.deep.equal(['AL']);
    expect(areas.get('35620')!.states).to.include.members(['NY', 'NJ']);
  });

  it('lie in states that there are', () => {
    const states = allStates();
    for (const { code, states: inside } of allMetros(metros).values()) {
      for (const state of inside) expect(states.has(state), `${code} in ${state}`).to.equal(true);
    }
  });

  it('never fall from one percentile to the next', () => {
    for (const { code, wages } of [...allStates().values(), ...allMetros(metros).values()]) {
      const pays = Object.values(wages.percentiles);
      expect(
        [...pays].sort((a, b) => a - b),
        code,
      ).to.deep.equal(pays);
    }
  });

  it('keep a withheld figure absent and a limit a limit', () => {
    const wages = decodeWages('3025  1356 823 1269+');
    expect(wages.percentiles).to.deep.equal({ 10: 30250, 50: 43810, 75: 52040, 90: 64730 });
    expect(wages.topCoded).to.deep.equal([90]);
  });

  it('have a name in every language, in the order of the table', () => {
    for (const msg of [msgFor(), msgFor(templates)]) {
      const names = statesByName(msg);
      expect(names).to.have.length(53);
      for (const [code, name] of names) expect(name, code).to.not.equal(code);
      expect(new Map(names).get('TX')).to.equal('Texas');
      expect(new Map(names).get('WY')).to.equal('Wyoming');
    }
    expect(new Map(statesByName(msgFor(templates))).get('NY')).to.equal('Nueva York');
    const english = statesByName(msgFor()).map(([, name]) => name);
    expect([...english].sort((a, b) => a.localeCompare(b, 'en'))).to.deep.equal(english);
  });
});
