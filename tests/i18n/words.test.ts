/* Every word of every widget is a message: in a language that nobody speaks none is left in plain letters. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { metros } from '../../src/facts/generated/metros.js';
import { sources } from '../../src/facts/sources.js';
import { cardOf } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';
import { PSEUDO, usePseudo } from '../helpers/pseudo.js';
import { enact, markupOf, STATES, type Widget } from '../helpers/states.js';

/** What no language translates: names of the facts, codes, addresses. */
const NAMES = [
  ...metros.split('\n').map((line) => line.split(';')[1]!),
  ...Object.values(sources).map(({ name }) => name),
]
  .filter(Boolean)
  .sort((one, other) => other.length - one.length);
const CODE = /\b[A-Z]{2,}(-[A-Z\d]+)*\b/g;
const ADDRESS = /https?:\/\/\S+/g;

const withoutNames = (text: string): string =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(ADDRESS, '')).replace(
    CODE,
    '',
  );

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'];

/** What is read of a card: texts and what stands in for them. Names in English are marked as that. */
function wordsOf(card: Element): string[] {
  const said = [...card.querySelectorAll('*')].filter((element) => !element.closest('[lang=en]'));
  return said.flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ nodeValue }) => nodeValue!),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  ]);
}

describe('every word of a widget', () => {
  usePseudo();
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  for (const state of STATES) {
    it(`is a message: ${state.widget}, ${state.name}`, async () => {
      const widget = await mount<Widget>(markupOf(state, `lang="${PSEUDO}"`));
      await enact(widget, state);
      const plain = wordsOf(cardOf(widget)).filter((text) => /[a-z]/i.test(withoutNames(text)));
      expect(plain).to.deep.equal([]);
    });
  }
});
