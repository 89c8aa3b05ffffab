/* Letters for pictures: without a font that has them they are boxes. */
import { spawnSync } from 'node:child_process';
import { fromDebian } from '../debian.mjs';

/** Debian's packages with the letters of all our languages. */
const PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

/** The languages that no font has the letters of, as far as fontconfig can tell. */
function without(languages) {
  const has = (language) =>
    spawnSync('fc-list', [`:lang=${language === 'zh-Hans' ? 'zh-cn' : language}`, 'family'], {
      encoding: 'utf8',
    }).stdout;
  return languages.filter((language) => has(language) === '');
}

/** Installs the fonts that are missing where that is allowed, else says so. */
export function ensureFonts(languages) {
  if (!without(languages).length) return;
  fromDebian(...PACKAGES);
  const missing = without(languages);
  if (missing.length)
    console.warn(
      `No font has the letters of ${missing.join(', ')}: install ${PACKAGES.join(' and ')}.`,
    );
}
