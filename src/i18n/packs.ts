import { isComing, part } from '../embed/parts.js';
import { files } from './generated/packs.files.js';
import { english, type Language } from './languages.js';
import { msgFor, type Msg, type TemplateMap } from './msg.js';

const source = msgFor();
const bound = new Map<string, Msg>();

/**
 * The messages of a language. A promise means that they are on their way, and settles when they are
 * here or have failed; null means that they could not be loaded.
 */
export function messagesIn({ code }: Language): Msg | null | Promise<unknown> {
  if (code === english.code) return source;
  const pack = part(`locales/${code}`, files);
  if (pack === null || isComing(pack)) return pack;
  if (!bound.has(code)) bound.set(code, msgFor(pack as TemplateMap));
  return bound.get(code)!;
}
