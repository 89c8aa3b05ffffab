/* The glossary: what counts as a term, and which translations do not keep to it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { glossaryBreaks, readGlossary, termsOf } from '../../src/build/glossary.mjs';
import { TRANSLATIONS } from '../../src/build/tables.mjs';
import { messagesOf } from '../../src/build/xliff.mjs';

const glossary = {
  school: { english: 'schools?', in: { es: ['escuela'], ru: [' школ'] } },
  'high school': { english: 'high school', in: { es: ['high school'], ru: ['средн'] } },
  path: {
    english: 'paths?',
    in: { es: ['opci'] },
    except: [{ id: 'lead', in: ['es'], because: 'a figure of speech' }],
  },
};
const breaks = (english, said, { language = 'es', id = 'lead' } = {}) =>
  glossaryBreaks(glossary, language, [{ id, english, said }]);

describe('the glossary', () => {
  test('finds whole words, and a longer term before one within it', () => {
    const terms = termsOf(glossary);
    assert.deepEqual([...terms('Ask two schools')], ['school']);
    assert.deepEqual([...terms('After High School')], ['high school']);
    assert.deepEqual([...terms('A schoolbook, a preschool')], []);
  });

  test('takes any form of the word', () => {
    assert.deepEqual(breaks('Ask schools', 'Pregunte a las ESCUELAS'), []);
  });

  test('names a message that says something else', () => {
    assert.deepEqual(breaks('Ask schools', 'Pregunte a los colegios', { id: 'ask' }), [
      'ask: says no word for “school”: escuela',
    ]);
  });

  test('a blank in it is the edge of a word', () => {
    assert.deepEqual(breaks('school', '«Школа»', { language: 'ru' }), []);
    assert.equal(breaks('school', 'Дошкольник', { language: 'ru' }).length, 1);
  });

  test('lets through what is excepted, for as long as it has to be', () => {
    assert.deepEqual(breaks('a path', 'una vía'), []);
    assert.deepEqual(breaks('a path', 'una opción'), ['lead: needs no exception for “path”']);
  });

  test('asks a new language for its words', () => {
    assert.deepEqual(breaks('a path', 'Ein Weg', { language: 'de' }), [
      'lead: the glossary has no word for “path”',
    ]);
  });

  test('has names stay as they are', () => {
    assert.deepEqual(breaks('Learn ICD-10-CM', 'Aprender CIE-10-MC', { id: 'learn' }), [
      'learn: does not say ICD-10-CM, which is a name',
    ]);
    assert.deepEqual(breaks('The CPC exam', 'Examen de CPC'), []);
  });

  test('has a word for every term in every language, and each is kept to', async () => {
    const own = await readGlossary();
    for (const [term, entry] of Object.entries(own))
      assert.deepEqual(Object.keys(entry.in).sort(), [...TRANSLATIONS].sort(), term);
    for (const language of TRANSLATIONS)
      assert.deepEqual(glossaryBreaks(own, language, await messagesOf(language)), [], language);
  });
});
