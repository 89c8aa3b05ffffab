import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/index.js';
import { cardOf } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

const TAGS = ['salary', 'timeline', 'requirements', 'apply', 'guide'].map(
  (name) => `coder-${name}`,
);

/** What only Lit and the browser know, by names that nobody guesses. */
const INTERNAL = /^(_\$|__)|^constructor$/;

/** The names of an element, its own and those of its classes down to HTMLElement, that are no settings. */
function namesOf(element: LitElement): string[] {
  const { elementProperties } = element.constructor as typeof LitElement;
  const names = new Set<string>();
  for (let from: object = element; from !== HTMLElement.prototype;) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name);
    from = Object.getPrototypeOf(from) as object;
  }
  return [...names].filter((name) => !INTERNAL.test(name) && !elementProperties.has(name));
}

customElements.define('names-of-lit', class extends LitElement {});
/** It has a root as soon as it is drawn. */
const LITS = [...namesOf(document.createElement('names-of-lit') as LitElement), 'renderRoot'];

/** What a page may use besides the settings, and what the browser itself calls. */
const MEANT = ['application', 'settle', 'adoptedCallback'];

describe('the names of a widget', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  for (const tag of TAGS) {
    const element = () => document.createElement(tag) as LitElement;

    it(`<${tag}> are its settings, and beyond them those of Lit`, () => {
      const known = [...LITS, ...MEANT];
      expect(namesOf(element()).filter((name) => !known.includes(name))).to.deep.equal([]);
    });

    for (const name of namesOf(element())) {
      it(`<${tag}> stays whole, and warns, when ${name} is written`, async () => {
        const widget = await mount(`<${tag} endpoint="/apply"></${tag}>`);
        for (const value of ['guessed', 1, undefined, null]) {
          Reflect.set(widget, name, value);
        }
        widget.setAttribute('theme', 'dark');
        await widget.updateComplete;
        expect(cardOf(widget).dataset['theme']).to.equal('dark');
        expect(spy.warnings).to.deep.equal([`<${tag}>: ${name} is no setting; it is left out.`]);
      });
    }
  }
});
