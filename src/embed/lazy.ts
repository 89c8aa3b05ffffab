/*
 * Loads the files that not every page needs. This is the npm build's way: an explicit map of
 * imports, so that bundlers find the files. The script build swaps in lazy-script.ts.
 */
import { packKey, page } from './page.js';

const languages: Record<string, () => Promise<{ templates: object }>> = {
  es: () => import('../locales/generated/es.js'),
};

/** Brings a language's messages into `page.packs`. Rejects when they cannot be loaded. */
export async function loadLanguage(language: string): Promise<void> {
  const { templates } = await languages[language]!();
  page.packs.set(packKey(language), templates);
}
