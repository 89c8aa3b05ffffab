import { nearestLang } from '../../../i18n/nearest-lang.js';
import type { SchoolText } from './consent.js';

/** The school's own consent texts in a tag, as plain text: what is shown is what is sent. */
export const schoolTexts = (widget: Element): readonly SchoolText[] =>
  [...widget.querySelectorAll<HTMLElement>(':scope > [slot=consent]')].map((node) => ({
    text: node.textContent.replace(/\s+/g, ' ').trim(),
    lang: nearestLang(node),
    version: node.dataset.version ?? 'own',
  }));
