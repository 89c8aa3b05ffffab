/* What is wrong with tags as their authors wrote them. */
import { TAG_NAMES } from '../../embed/tags.js';
import { settingsOf } from '../site/known.js';
import { shown } from './failures.mjs';

/** What any element may have. */
const GLOBAL =
  /^(id|class|style|title|hidden|dir|slot|role|part|tabindex|translate|itemprop|itemscope|itemtype|(data|aria|on)\w*-?.*)$/;

/** Says of a tag that it is unknown, or of one of its attributes; nothing where all are known. */
export function unknownIn(name, attributes) {
  const known = settingsOf(name.replace(/^coder-/, ''));
  if (!known) {
    const all = TAG_NAMES.map((tag) => `coder-${tag}`);
    return `${shown(name)} is no tag of ours; there are ${all.join(', ')}.`;
  }
  const wrong = attributes.find(
    (attribute) => !known.includes(attribute) && !GLOBAL.test(attribute),
  );
  return (
    wrong && `<${name}>: ${shown(wrong)} is no attribute of it; allowed are ${known.join(', ')}.`
  );
}
