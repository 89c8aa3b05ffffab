/* Pictures of every widget in languages that differ in what they need of a card. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFonts } from './fonts.mjs';
import { STATES, openStage } from './stage.mjs';

/** Longer words, no spaces, right to left, high letters, other alphabets. */
const LANGUAGES = ['es', 'zh-Hans', 'ar', 'vi', 'ru', 'ko'];
const WIDTHS = [280, 640];

const fileName = ({ widget, name }) => `${widget}, ${name}.png`.replaceAll(/\W+(?!png$)/g, '-');

/** Draws them into a folder, one for each language in it; the widths stand side by side. */
export async function draw(folder) {
  ensureFonts(LANGUAGES);
  const stage = await openStage();
  for (const language of LANGUAGES) {
    await mkdir(join(folder, language), { recursive: true });
    for (const [at, state] of STATES.entries()) {
      await stage.show(at, `lang="${language}"`, WIDTHS);
      const path = join(folder, language, fileName(state));
      await stage.page.screenshot({ path, fullPage: true });
    }
    console.log(`${language}: ${STATES.length} pictures`);
  }
  await stage.close();
}
