import type { Language } from './english.js';
import type { TemplateMap } from './msg.js';

/** A language with its messages; those of the source where there are none. */
export interface Pack {
  readonly language: Language;
  readonly templates?: TemplateMap;
}
