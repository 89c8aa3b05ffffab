/*
 * Loads the files that not every page needs. This is the npm build's way: an explicit map of
 * imports, so that bundlers find the files. The script build swaps in lazy-script.ts.
 */
import { page, partKey } from './page.js';

/** The files that are loaded on demand, named by their place beside the script. */
export type PartName = `locales/${string}` | `guide/${string}` | 'areas/metros';

const guideText = () => import('../widgets/guide/text/guide-text.js');

const files: Record<string, () => Promise<object>> = {
  'locales/es': async () => (await import('../locales/generated/es.js')).templates,
  'guide/en': guideText,
  'guide/es': async () => ({
    ...(await guideText()),
    ...(await import('../locales/generated/guide-es.js')),
  }),
  'areas/metros': () => import('../facts/generated/metros.js'),
};

/** Brings a part into `page.parts`. Rejects when it cannot be loaded. */
export async function loadPart(name: PartName): Promise<void> {
  page.parts.set(partKey(name), await files[name]!());
}
