import { forgetFailure, isComing, part } from '../embed/parts.js';
import { english, type Language } from './english.js';
import { formatFor, type Format } from './format.js';
import { files } from './generated/packs.files.js';
import { msgFor, type Msg, type TemplateMap } from './msg.js';
import { packName } from './pack-name.js';

/** A language, with what speaks it. */
export interface Spoken {
  readonly language: Language;
  readonly msg: Msg;
  readonly format: Format;
}

/** What a pack brings. */
interface Pack {
  readonly language: Language;
  readonly templates: TemplateMap;
}

function speaking(language: Language, templates?: TemplateMap): Spoken {
  const msg = msgFor(templates, language);
  return { language, msg, format: formatFor(language, msg) };
}

let inEnglish: Spoken | undefined;
const spoken = new Map<object, Spoken>();

/** The language of the source, which is always there. */
export const source = (): Spoken => (inEnglish ??= speaking(english));

/**
 * A language with its messages. A promise means that they are on their way, and settles when they are
 * here or have failed; null means that they could not be loaded.
 */
export function languageOf(code: string): Spoken | null | Promise<unknown> {
  if (code === english.code) return source();
  const pack = part(packName(code), files);
  if (pack === null || isComing(pack)) return pack;
  const { language, templates } = pack as unknown as Pack;
  if (!spoken.has(pack)) spoken.set(pack, speaking(language, templates));
  return spoken.get(pack)!;
}

/** Lets what is in a language, and failed, be asked for again; false where nothing has failed. */
export const forgetLanguage = (code: string): boolean =>
  [packName(code), `guide/${code}`].filter(forgetFailure).length > 0;
