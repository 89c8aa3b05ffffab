/* What may be written on a tag, for those that check what an author wrote. */
import '../elements.js';
import { TAG_NAMES, type TagName } from '../../embed/tags.js';
import { customElements } from '../stand-ins.js';
import { pagesIn } from './pages.js';
import { everyLanguage } from './speaking.js';

const isName = (name: string): name is TagName => (TAG_NAMES as readonly string[]).includes(name);

/** The attributes of a tag, by what stands behind `coder-`; undefined where there is no such tag. */
export function settingsOf(name: string): readonly string[] | undefined {
  if (!isName(name)) return undefined;
  const known = customElements.get(`coder-${name}`) as unknown as {
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
