/* Pages that declare another encoding than UTF-8, or none: scripts without a charset take the page's. */
import assert from 'node:assert/strict';
import { openStrange } from '../strange-page.mjs';

/** Every part that is loaded on demand, in the language with the most letters beyond ASCII. */
const WIDGETS = `
  <coder-timeline hours-per-week="12"></coder-timeline>
  <div lang="es">
    <coder-salary></coder-salary>
    <coder-requirements></coder-requirements>
    <coder-apply endpoint="/apply"></coder-apply>
    <coder-guide></coder-guide>
  </div>`;

/** UTF-8 read as windows-1252 or Shift_JIS, and bytes that are no text at all. */
const GARBLED = /[ÃÂ][\u0080-\u00bf]|â€|\ufffd|[\uff61-\uff9f]|窶|ﾃ/;

const readable = (encoding, options) => ({
  name: `${encoding}: every letter is readable, in lazy files too`,
  run: async (t) => {
    const page = await openStrange(t, WIDGETS, options);
    await t.shows(page, 'coder-timeline', '15–19 months');
    await t.shows(page, '[lang=es] coder-salary', 'Salario de los codificadores médicos');
    await t.shows(page, 'coder-apply', 'Enviar solicitud');
    await t.shows(page, 'coder-guide', 'Cuánto ganan los codificadores');
    for (const card of await page.locator('[part=card]').all()) {
      assert.doesNotMatch(await card.textContent(), GARBLED);
    }
  },
});

export const textCases = [
  readable('a page in windows-1252', { type: 'text/html; charset=windows-1252' }),
  readable('a page that declares no encoding', { type: 'text/html' }),
  readable('a page in Shift_JIS', { type: 'text/html; charset=Shift_JIS' }),
];
