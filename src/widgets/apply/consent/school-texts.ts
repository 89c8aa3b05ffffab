import { nearestLang } from '../../../i18n/nearest-lang.js';
import { byId } from '../../../embed/document.js';
import type { SchoolText } from './consent.js';

/** The school's own consent texts in a tag, as plain text: what is shown is what is sent. */
export const schoolTexts = (widget: Element): readonly SchoolText[] =>
  textNodes(widget).map((node) => ({
    text: node.textContent.replace(/\s+/g, ' ').trim(),
    lang: nearestLang(node),
    version: node.dataset.version ?? 'own',
  }));

const textNodes = (widget: Element): readonly HTMLElement[] => [
  ...widget.querySelectorAll<HTMLElement>(':scope > [slot=consent]'),
  ...(widget.getAttribute('consent-id') ?? '')
    .split(/\s+/)
    .map((id) => byId(widget, id))
    .filter((node) => node instanceof HTMLElement),
];
