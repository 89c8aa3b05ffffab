import { placeCases } from './strange-places.mjs';
import { scriptCases } from './strange-scripts.mjs';
import { textCases } from './strange-text.mjs';

export default {
  group: 'Strange pages',
  cases: [...textCases, ...scriptCases, ...placeCases],
};
