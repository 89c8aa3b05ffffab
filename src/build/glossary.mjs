/*
 * Holds translations to the terms of src/locales/glossary.json: a message whose English says a term says the
 * language's word for it, in whatever form.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * The terms: how the English says each (a pattern), the beginnings of words that say it `in` each language, and
 * the messages that rightly say something else, each with its reason.
 */
export const readGlossary = async () =>
  JSON.parse(await readFile(join(root, 'src/locales/glossary.json'), 'utf8'));

/** In any case, with a blank for whatever stands between words: one in the glossary is the edge of a word. */
const plain = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

const says = (text, words) => words.some((word) => plain(` ${text} `).includes(plain(word)));

/** Finds the terms in an English text. A longer one is found before one within it: a high school is no school. */
export function termsOf(glossary) {
  const terms = Object.keys(glossary).sort((one, other) => other.length - one.length);
  const either = terms.map((term) => `(${glossary[term].english})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${either})(?![\\p{L}-])`, 'giu');
  const termOf = (found) =>
    terms.find((term) => new RegExp(`^(?:${glossary[term].english})$`, 'iu').test(found));
  return (english) => new Set([...english.matchAll(pattern)].map(([found]) => termOf(found)));
}

const excepted = ({ except = [] }, language, id) =>
  except.some((exception) => exception.id === id && exception.in.includes(language));

function breakIn({ id, said }, term, entry, language) {
  const words = entry.in[language];
  if (!words) return `the glossary has no word for “${term}”`;
  const kept = says(said, words);
  if (!kept && !excepted(entry, language, id))
    return `says no word for “${term}”: ${words.join(', ')}`;
  if (kept && excepted(entry, language, id)) return `needs no exception for “${term}”`;
  return undefined;
}

/** Proper names stay as they are: CPC, HIPAA, ICD-10-CM. A ZIP code is a term. */
const NAME = /\b(?!ZIP)[A-Z]{3,}(-[A-Z\d]+)*\b/g;

const lostNames = ({ english, said }) =>
  [...english.matchAll(NAME)]
    .map(([name]) => name)
    .filter((name) => !said.includes(name))
    .map((name) => `does not say ${name}, which is a name`);

/** What of a language's messages is not in the words of the glossary. */
export function glossaryBreaks(glossary, language, messages) {
  const terms = termsOf(glossary);
  const translated = messages.filter(({ said }) => said.trim());
  return translated.flatMap((message) =>
    [
      ...lostNames(message),
      ...[...terms(message.english)]
        .map((term) => breakIn(message, term, glossary[term], language))
        .filter(Boolean),
    ].map((problem) => `${message.id}: ${problem}`),
  );
}
