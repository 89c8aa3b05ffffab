/* A language that nobody speaks (src/build/pseudo.mjs) in the place of Spanish, while the tests of a file run. */
import { page, partKey } from '../../src/embed/page.js';
import { english } from '../../src/i18n/english.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '../../src/i18n/msg.js';
import { guideText } from '../../src/widgets/guide/text/guide-text.js';
import { templates as guide } from '../i18n/generated/guide-en-XA.js';
import { templates as widgets } from '../i18n/generated/en-XA.js';

/** The tag that finds it. */
export const PSEUDO = 'es';

type Write = (text: string) => string;

const asItIs: Write = (text) => text;

/** Words as long as those of German: two in one, in texts that are no lists. */
export const compounds: Write = (text) =>
  text.includes('|') ? text : text.replace(/(\p{L}{3,}) (\p{L}{3,})/gu, '$1$2');

const written = (templates: TemplateMap, write: Write): TemplateMap =>
  Object.fromEntries(
    Object.entries(templates).map(([id, message]) => [
      id,
      typeof message === 'string'
        ? write(message)
        : { ...message, strings: (message as StrResult).strings.map(write) },
    ]),
  ) as TemplateMap;

/** Has it spoken in the tests of a suite. */
export function usePseudo(write = asItIs): void {
  const [widgetsKey, guideKey] = [partKey(`locales/${PSEUDO}`), partKey(`guide/${PSEUDO}`)];
  before(() => {
    const language = { ...english, code: PSEUDO };
    page.parts.set(widgetsKey, { language, templates: written(widgets, write) });
    page.parts.set(guideKey, { guideText, templates: written(guide, write) });
  });
  after(() => {
    page.parts.delete(widgetsKey);
    page.parts.delete(guideKey);
  });
}
