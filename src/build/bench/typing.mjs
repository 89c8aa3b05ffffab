/* What a keystroke in the form's first field and a press of its box cost the main thread, beside a native form. */
import { load } from '../tables.mjs';
import { APPLY } from './cases.mjs';
import { inTurn } from './statistics.mjs';
import { STATIC, pagesOf } from './subjects.mjs';
import { milliseconds, ratio, table } from './table.mjs';

const KEYSTROKES = 40;
const TOGGLES = 20;
/** A frame of a 60 Hz screen: the next press comes when the last one is shown. */
const FRAME = 17;

const LETTER = { key: 'a', code: 'KeyA', text: 'a', windowsVirtualKeyCode: 65 };
const SPACE = { key: ' ', code: 'Space', text: ' ', windowsVirtualKeyCode: 32 };

const { CONSENT_VERSION } = await load('widgets/apply/consent/consent.ts');

/** A form that also asks for consent: its box is the toggle. */
const FORM = {
  name: 'typing',
  widgets: [
    {
      ...APPLY,
      html: `<coder-apply endpoint="/apply" seller="Example College" consent-version="${CONSENT_VERSION}"></coder-apply>`,
    },
  ],
  files: ['coder-widgets.js'],
  peers: true,
};

async function press(client, key, times) {
  for (let time = 0; time < times; time++) {
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await new Promise((done) => setTimeout(done, FRAME));
  }
}

/** Milliseconds of one press, after some that warm up. */
async function costOf({ client, cpu }, field, key, times) {
  await field.focus();
  await press(client, key, 4);
  const before = await cpu();
  await press(client, key, times);
  return ((await cpu()) - before) / times;
}

async function measureOne({ address, tags }, { open }) {
  const { tab, meter } = await open(address, { tags });
  const name = tab.getByLabel('First name').first();
  const keystroke = await costOf(meter, name, LETTER, KEYSTROKES);
  const typed = await name.evaluate(({ value }) => value.length);
  if (typed !== KEYSTROKES + 4) throw new Error(`${typed} letters arrived at ${tags}`);
  const box = tab.getByRole('checkbox').first();
  const toggle = await costOf(meter, box, SPACE, TOGGLES);
  await tab.close();
  return { keystroke, toggle };
}

export async function measureTyping(bench) {
  const pages = await pagesOf(FORM, bench);
  const measured = await inTurn(pages, bench.rounds, (page) => measureOne(page, bench));
  const plain = measured[0];
  return measured.map(({ subject, keystroke, toggle }) => ({
    by: subject.by === STATIC ? 'native form' : subject.by,
    keystroke,
    keystrokeRatio: keystroke / plain.keystroke,
    toggle,
    toggleRatio: toggle / plain.toggle,
  }));
}

export const typingTable = (rows) =>
  table(
    [
      ['form', 'by'],
      ['keystroke', 'keystroke', milliseconds],
      ['ratio', 'keystrokeRatio', ratio],
      ['toggle', 'toggle', milliseconds],
      ['ratio', 'toggleRatio', ratio],
    ],
    rows,
  );
