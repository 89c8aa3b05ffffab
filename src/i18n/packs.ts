import { own } from '../embed/document.js';
import { warnOnce } from '../embed/page.js';
import { forgetFailure, isComing, part } from '../embed/parts.js';
import { english, type Language } from './english.js';
import { formatFor, type Format } from './format.js';
import { files } from './generated/packs.files.js';
import { msgFor, type Msg } from './msg.js';
import type { Pack } from './pack.js';
import { packName } from './pack-name.js';
import { files as wordFiles } from './words.files.js';

/** A language, with what speaks it. */
export interface Spoken {
  readonly language: Language;
  readonly msg: Msg;
  readonly format: Format;
}

/** What `words.js` brings. */
interface Words {
  ownWords(pack: Pack): Pack;
}

const inEnglish: Pack = { language: english };
const spoken = new WeakMap<Pack, Spoken>();

function speaking(pack: Pack): Spoken {
  let known = spoken.get(pack);
  if (!known) {
    const { language, templates } = pack;
    const msg = msgFor(templates, language);
    spoken.set(pack, (known = { language, msg, format: formatFor(language, msg) }));
  }
  return known;
}

/** The language of the source, which is always there. */
export const source = (): Spoken => speaking(inEnglish);

/** What puts the page's own words into a pack, where a block of them is there; null where it could not be loaded. */
function ownWords(): ReturnType<typeof part> | undefined {
  if (!own('querySelector')('script[data-coder-words]')) return undefined;
  const words = part('words', wordFiles);
  if (!words) warnOnce('script data-coder-words', 'words.js could not be loaded; ours stay.');
  return words;
}

/**
 * A language with its messages. A promise means that they are on their way, and settles when they are
 * here or have failed; null means that they could not be loaded.
 */
export function languageOf(code: string): Spoken | null | Promise<unknown> {
  const words = ownWords();
  const found = code === english.code ? inEnglish : part(packName(code), files);
  if (words && isComing(words)) return words;
  if (found === null || isComing(found)) return found;
  const pack = found as Pack;
  return speaking(words ? (words as unknown as Words).ownWords(pack) : pack);
}

/** Lets what is in a language, or reads words, and failed be asked for again; false where nothing has failed. */
export const forgetLanguage = (code: string): boolean =>
  [packName(code), `guide/${code}`, 'words'].filter(forgetFailure).length > 0;
