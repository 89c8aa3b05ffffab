/* What may be written on a tag, for those that check what an author wrote. */
import '../elements.js';
import { FULL_TAGS } from '../../embed/tags.js';
import { customElements } from '../stand-ins.js';
import { pagesIn } from './pages.js';
import { everyLanguage } from './speaking.js';

const isTag = (tag: string): boolean => FULL_TAGS.includes(tag);

/** The attributes of a tag; undefined where there is no such tag. */
export function attributesOf(tag: string): readonly string[] | undefined {
  if (!isTag(tag)) return undefined;
  const known = customElements.get(tag) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  return ['lang', ...known.observedAttributes.filter((attribute) => attribute !== 'lang')];
}

const FORM = {};

/** What a link to a widget is called: the title of its page. */
export async function titleOf(name: string, lang: string, path: string): Promise<string> {
  const all = await everyLanguage();
  const speaking = all.find(({ code }) => code === lang) ?? all[0]!;
  const pages = pagesIn(speaking, FORM);
  const { title } = pages.get(path) ?? pages.get(`${name}/`)!;
  return title;
}
