import { loadLanguage } from '../embed/lazy.js';
import { packKey, page } from '../embed/page.js';
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
  const pack = page.packs.get(packKey(code));
  if (pack === undefined) return load(code);
  if (pack === null || 'then' in pack) return pack as Promise<unknown> | null;
  if (!bound.has(code)) bound.set(code, msgFor(pack as TemplateMap));
  return bound.get(code)!;
}

function load(code: string): Promise<unknown> {
  const failed = () => page.packs.set(packKey(code), null);
  const arrived = () => {
    if (page.packs.get(packKey(code)) === coming) failed();
  };
  const coming = loadLanguage(code).then(arrived, failed);
  page.packs.set(packKey(code), coming);
  return coming;
}
