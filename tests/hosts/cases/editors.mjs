import { filterCases } from './editors-filters.mjs';
import { linkCases } from './editors-links.mjs';
import { markupCases } from './editors-markup.mjs';
import { sandboxCases } from './editors-sandbox.mjs';

export { linkCases };

export default {
  group: 'Editors',
  cases: [...filterCases, ...markupCases, ...sandboxCases, ...linkCases],
};
