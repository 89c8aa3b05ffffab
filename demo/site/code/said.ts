/* What the code says of a choice, at the partner’s own address. */
import { webAddressOf } from '../reading.js';
import type { Known } from '../knowledge.js';
import { widthOf, written, writtenTokens, type State } from '../state.js';
import type { Said } from './block.js';

/** It is also written into a command: nothing that a shell would read as more than text. */
const PLAIN = /^https?:\/\/[\w.:[\]-]+(\/[\w.~%/-]*)?$/i;

/** The one folder that is hosted, as an address with `/` at its end; undefined where it is none. */
export function folderOf(typed: string): string | undefined {
  const isPlain = typed.length < 500 && PLAIN.test(typed.trim());
  return isPlain ? webAddressOf(typed)?.href.replace(/\/*$/, '/') : undefined;
}

/** What is said where no endpoint was given: a form needs one. */
export const NO_ENDPOINT = 'https://your.site/apply';

export function said(state: State, address: string, known: Known): Said {
  const settings = written(state, known);
  const language = settings['lang'] ?? 'en';
  const isForm = state.widget === 'apply';
  return {
    widget: state.widget,
    settings: isForm && !settings['endpoint'] ? { endpoint: NO_ENDPOINT, ...settings } : settings,
    tokens: writtenTokens(state, known),
    width: widthOf(state.width),
    words: known.titles[language]![state.widget],
    address,
    version: known.version,
    integrity: known.integrity,
  };
}
