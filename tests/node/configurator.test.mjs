/* The model of the configurator: no page, and whatever somebody types. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { knowledge } from '../../src/build/demo.mjs';
import { LINK_SETTINGS, load, TAG_NAMES } from '../../src/build/tables.mjs';
import { STRANGE, UNFIT } from '../demo/typed.mjs';

const site = (file) => load(`../demo/site/${file}.ts`);
const [known, knobs, state, reading] = await Promise.all([
  knowledge(),
  site('knobs'),
  site('state'),
  site('reading'),
]);
const { fromFragment, toFragment, toShare } = await site('fragment');
const { TARGETS, TARGET_IDS, GROUPS } = await site('code/targets');
const { said, folderOf } = await site('code/said');
const { begin, step, undo } = await site('history');
const { contrast, DEFAULTS, verdicts } = await site('contrast');
const { findPlace } = await site('where');

const ADDRESS = 'https://pages.site/';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...STRANGE, ...UNFIT));
const sensible = fc.constantFrom(
  ...Object.values(knobs.KNOBS).flatMap(({ control }) =>
    control.as === 'choice' ? control.options.map(([value]) => value) : [control.example ?? ''],
  ),
);
const states = fc.record({
  widget: fc.constantFrom(...TAG_NAMES),
  settings: fc.dictionary(
    fc.constantFrom(...knobs.ATTRIBUTES, '__proto__', 'onclick', 'style'),
    fc.oneof(text, sensible),
  ),
  tokens: fc.dictionary(
    fc.constantFrom(...Object.keys(knobs.TOKENS), '--other', 'constructor'),
    fc.oneof(text, fc.constantFrom('#0b655d', '#FFF0AA', '12px', 'Georgia, serif', "'Open Sans'")),
  ),
  ground: fc.constantFrom(...state.GROUNDS),
  color: fc.oneof(text, fc.constant('#123456')),
  width: fc.oneof(text, fc.constantFrom('320', '200', '960', '199', '1e3')),
  target: fc.constantFrom(...TARGET_IDS),
});

describe('the table of knobs', () => {
  const inManifest = new Set(
    TAG_NAMES.flatMap((name) => known.tags[name].attributes.map((one) => one.name)),
  );

  test('has every attribute of the manifest, or says why not', () => {
    const here = [...knobs.ATTRIBUTES, ...Object.keys(knobs.LEFT_OUT)];
    assert.deepEqual([...here].sort(), [...inManifest].sort());
    assert.equal(new Set(here).size, here.length);
    for (const reason of Object.values(knobs.LEFT_OUT)) assert.match(reason, /\w+ \w+/);
  });

  test('has every token of the manifest', () => {
    const tokens = TAG_NAMES.flatMap((name) => known.tags[name].tokens.map((one) => one.name));
    assert.deepEqual(Object.keys(knobs.TOKENS).sort(), [...new Set(tokens)].sort());
  });

  test('offers nothing that the widgets do not take', () => {
    for (const widget of TAG_NAMES) {
      for (const name of state.attributesOf(widget, known)) {
        for (const value of offered(name)) {
          const settings = { ...needs(name), [name]: value };
          const problems = [...reading.problemsIn(widget, settings)];
          assert.deepEqual(problems, [], `${widget} ${name}=${value}`);
        }
      }
    }
  });
});

/** The values of a list, or the example. */
function offered(name) {
  const { as, options = [], example = '' } = knobs.knobOf(name)?.control ?? {};
  if (as === 'choice') return options.map(([value]) => value);
  return /^(text|long|address)$/.test(as) && !example.includes('…') ? [example] : [];
}

/** What an attribute does not go without. */
function needs(name) {
  if (name === 'offer-max') return { offer: '52000' };
  return /^p\d|^source|^as-of/.test(name) ? { p50: '47000' } : {};
}

describe('a choice', () => {
  test('is the same after it was shared, but for what stays in the tab', () => {
    fc.assert(
      fc.property(states, (one) => {
        const shared = toShare(one, known);
        const again = fromFragment(toFragment(one, known), known, TARGET_IDS);
        assert.deepEqual(again, shared);
      }),
    );
  });

  test('shares no endpoint, parameter, name, contact, link, figure or source', () => {
    const secret =
      /^(endpoint|endpoint-params|field-names|received-word|seller|consent-version|contact|privacy-href|apply-href|source|source-href|as-of|p\d\d|program-months|program-hours|exam-months|search-months)$/;
    fc.assert(
      fc.property(states, (one) => {
        const names = [...new URLSearchParams(toFragment(one, known).split('?')[1]).keys()];
        assert.deepEqual(
          names.filter((name) => secret.test(name)),
          [],
        );
      }),
    );
    for (const name of knobs.ATTRIBUTES.filter((one) => secret.test(one))) {
      for (const widget of TAG_NAMES) {
        const given = `#configure?widget=${widget}&${name}=https://evil.example/`;
        assert.deepEqual(fromFragment(given, known, TARGET_IDS).settings, {}, name);
      }
    }
    assert.equal(knobs.ATTRIBUTES.filter((name) => secret.test(name)).length, 21);
  });

  test('is read from any address without a fault', () => {
    fc.assert(
      fc.property(text, (rest) => {
        for (const start of ['', '#', '#configure?', '#configure?widget=salary&']) {
          const read = fromFragment(start + rest, known, TARGET_IDS);
          if (read) assert.deepEqual(toShare(read, known), read);
        }
      }),
    );
    assert.equal(
      fromFragment(`#configure?widget=salary&x=${'y'.repeat(1e6)}`, known, TARGET_IDS),
      undefined,
    );
  });

  test('writes no default, and nothing that a widget would refuse', () => {
    fc.assert(
      fc.property(states, (one) => {
        const written = state.written(one, known);
        assert.deepEqual([...reading.problemsIn(one.widget, written)], []);
        for (const [name, value] of Object.entries(written)) {
          assert.notEqual(knobs.knobOf(name)?.control.default, value);
          assert.equal(state.attributesOf(one.widget, known).includes(name), true);
        }
      }),
    );
    const settings = {
      lang: 'en',
      edition: 'guide',
      period: 'year',
      theme: 'auto',
      'heading-level': '3',
    };
    assert.deepEqual(state.written({ ...state.START, settings }, known), {});
  });

  test('is undone step by step; typing in one field is one step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.option(fc.constantFrom('a', 'b')))),
        (steps) => {
          let history = begin('start');
          for (const [next, what] of steps) history = step(history, next, what ?? undefined);
          const count = history.past.length;
          for (let left = count; left; left--) history = undo(history);
          assert.equal(history.present, 'start');
          assert.equal(undo(history), history);
        },
      ),
    );
    const typed = ['T', 'Te', 'Tex'].reduce((all, word) => step(all, word, 'area'), begin(''));
    assert.equal(undo(typed).present, '');
  });
});

describe('code', () => {
  const parts = (one) =>
    TARGETS.flatMap((target) =>
      target.blocks(said(one, ADDRESS, known)).map((block) => ({ target, ...block })),
    );

  test('is there for every place, with where to paste it and what is lost', () => {
    for (const { name, where, strips, group } of TARGETS) {
      assert.equal(where.length > 20 && strips.length > 20, true, name);
      assert.equal(GROUPS.includes(group), true);
    }
    assert.equal(TARGETS.length, 18);
  });

  test('holds whatever was typed as text, and nothing of it as markup', () => {
    fc.assert(
      fc.property(states, (one) => {
        for (const { code, language, target } of parts(one)) {
          if (language !== 'html') continue;
          assert.deepEqual(strangers(parseFragment(code)), [], `${target.id}: ${code}`);
        }
      }),
    );
  });

  test('says in every place what the tag in HTML says', () => {
    fc.assert(
      fc.property(states, (one) => {
        const expected = Object.entries(said(one, ADDRESS, known).settings);
        const [html] = TARGETS[0].blocks(said(one, ADDRESS, known));
        const tag = found(
          parseFragment(html.code),
          (node) => node.nodeName === `coder-${one.widget}`,
        );
        assert.deepEqual(
          tag.attrs.map(({ name, value }) => [name, value]),
          expected,
        );
      }),
    );
  });

  test('asks of a placeholder only what placeholders may carry', () => {
    const canvas = TARGETS.find(({ id }) => id === 'canvas');
    fc.assert(
      fc.property(states, (one) => {
        const { code } = canvas.blocks(said(one, ADDRESS, known)).at(-1);
        const { attrs } = parseFragment(code).childNodes[0];
        const names = attrs.map(({ name }) => name.replace('data-', ''));
        const strange = names.filter((name) => ![...LINK_SETTINGS, 'coder-widget'].includes(name));
        assert.deepEqual(strange, []);
      }),
    );
  });

  test('is written with the address of the partner, where that is one', () => {
    assert.equal(folderOf(' https://pages.school.edu '), 'https://pages.school.edu/');
    assert.equal(folderOf('https://school.edu/widgets'), 'https://school.edu/widgets/');
    assert.equal(folderOf('http://localhost:8000/'), 'http://localhost:8000/');
    for (const wrong of [
      ...STRANGE,
      'school.edu',
      'ftp://x.y/',
      'https://a.b/?c',
      'https://a.b/#c',
      'https://a.b/$(rm)',
      'https://a.b/;ls',
      `https://a.b/${'x'.repeat(1e6)}`,
    ]) {
      assert.equal(folderOf(wrong), undefined, wrong.slice(0, 40));
    }
  });
});

/** Elements and attributes that no code of ours has; scripts only with an address of ours, or our own words. */
function strangers(node) {
  const own = (node.attrs ?? []).filter(
    ({ name, value }) =>
      /^on|^style$|^srcdoc$/.test(name) ||
      (/^(src|href)$/.test(name) && !/^(https:\/\/pages\.site\/|mailto:|tel:)/.test(value)),
  );
  const isOurs = /^(#.*|coder-\w+|a|p|div|script|style|iframe|html|head|body|meta|title)$/.test(
    node.nodeName,
  );
  const text = node.nodeName === 'script' && node.childNodes[0]?.value;
  const runs =
    text &&
    !/^\nvar script = document\.createElement\("script"\);\nscript\.src = "https:\/\/pages\.site\/cdn\/coder-widgets\.js";\nscript\.setAttribute\("data-pages", "https:\/\/pages\.site\/"\);\ndocument\.head\.appendChild\(script\);\n$/.test(
      text,
    );
  return [
    ...(isOurs ? [] : [node.nodeName]),
    ...own.map(({ name }) => `${node.nodeName} ${name}`),
    ...(runs ? [text] : []),
    ...(node.childNodes ?? []).flatMap(strangers),
  ];
}

function found(node, wanted) {
  if (wanted(node)) return node;
  for (const child of node.childNodes ?? []) {
    const one = found(child, wanted);
    if (one) return one;
  }
  return undefined;
}

describe('contrast', () => {
  test('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
  });

  test('is judged where a color was chosen, on what stands without one', () => {
    assert.deepEqual(verdicts({}), []);
    const [light, dark] = verdicts({ '--coder-accent': '#ffcc00' });
    assert.deepEqual([light.enough, dark.enough], [false, true]);
    assert.equal(verdicts({ '--coder-surface': '#888888' }).length, 6);
    assert.deepEqual(verdicts({ '--coder-accent': 'red' }), []);
  });

  test('knows the colors that the widgets have', async () => {
    const styles = await readFile(
      new URL('../../src/base/base.styles.ts', import.meta.url),
      'utf8',
    );
    const long = (color) => (color.length === 4 ? color.replace(/\w/g, '$&$&') : color);
    for (const [name, light] of Object.entries(DEFAULTS.light)) {
      const [, one, other] = new RegExp(`var\\(${name}, light-dark\\((#\\w+), (#\\w+)\\)\\)`).exec(
        styles,
      );
      assert.deepEqual([long(one), long(other)], [light, DEFAULTS.dark[name]], name);
    }
  });
});

describe('what somebody types', () => {
  test('that cannot be used is told in words', () => {
    for (const [widget, name, value] of [
      ['apply', 'endpoint', 'not an address'],
      ['apply', 'endpoint', 'javascript:alert(1)'],
      ['apply', 'fields', 'shoe-size'],
      ['salary', 'offer', 'a lot'],
      ['salary', 'source-href', 'ftp://x'],
      ['salary', 'compare', 'Atlantis'],
      ['timeline', 'start', '1999-01'],
      ['timeline', 'hours-per-week', '900'],
      ['guide', 'chapter', 'x'.repeat(1e6)],
    ]) {
      const settings = name === 'source-href' ? { p50: '47000', [name]: value } : { [name]: value };
      const words = reading.problemsIn(widget, settings).get(name);
      assert.match(words ?? '', /^["A-Z].{10,200}\.$/, `${widget} ${name}`);
    }
  });

  test('finds a place, or says that there is none', async () => {
    const places = {
      Texas: 'area=TX',
      'houston, tx': 'place=Houston, TX',
      77002: 'zip=77002',
      26420: 'area=26420',
    };
    for (const [typed, written] of Object.entries(places)) {
      const { name, value } = await findPlace(typed);
      assert.equal(`${name}=${value}`, written);
    }
    assert.equal(await findPlace(' '), undefined);
    for (const typed of ['Atlantis', 'Nowhereville, TX', '00000', ...STRANGE, 'x'.repeat(1e6)]) {
      const { problem } = await findPlace(typed);
      assert.match(problem, /^.{10,160}$/s, typed.slice(0, 40));
    }
  });
});
