/* What is wrong with tags as their authors wrote them. */
import { FULL_TAGS } from '../embed/tags.js';
import { shown } from './shown.js';

/** The attributes of a tag, by its whole name; undefined where there is no such tag. */
export type AttributesOf = (tag: string) => readonly string[] | undefined;

/** What any element may have. */
const GLOBAL =
  /^(id|class|style|title|hidden|dir|slot|role|part|tabindex|translate|itemprop|itemscope|itemtype|(data|aria|on)\w*-?.*)$/;

/** What is wrong with a tag that is unknown, or one of its attributes, and what there is instead; nothing where all are known. */
export function unknownIn(
  tag: string,
  attributes: readonly string[],
  attributesOf: AttributesOf,
): readonly [what: string, instead: string] | undefined {
  const known = attributesOf(tag);
  if (!known) return [`${shown(tag)} is no tag of ours.`, `There are ${FULL_TAGS.join(', ')}.`];
  const wrong = attributes.find((name) => !known.includes(name) && !GLOBAL.test(name));
  return wrong === undefined
    ? undefined
    : [`<${tag}>: ${shown(wrong)} is no attribute of it.`, `Allowed are ${known.join(', ')}.`];
}
