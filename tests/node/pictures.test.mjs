/* The pictures beside links to the pages of areas: figures and a name, and nothing else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gallery } from '../../dist/server/prerender/cli/pictures.js';
import { pictureOf } from '../../dist/server/prerender/site/picture.js';

const pay = { percentiles: { 10: 38150, 25: 45350, 50: 51250, 75: 65650, 90: 80510 } };
const textsOf = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

/** A site that nothing is written of; some files may be there. */
function stagedWith(...there) {
  const files = new Map(there.map((path) => [path, undefined]));
  return {
    files,
    holds: (path) => files.has(path),
    put: (path, write) => files.set(path, write()),
  };
}

describe('pictures', () => {
  test('say the name, the median and the ends of the range', () => {
    assert.deepEqual(textsOf(pictureOf('Texas', pay)), ['Texas', '$51,250', '$38,150', '$80,510']);
  });

  test('a long name is on several lines, and escaped', () => {
    const texts = textsOf(pictureOf('Houston-Pasadena-The Woodlands & Sugar Land, TX', pay));
    assert.equal(
      texts.slice(0, -3).join(' '),
      'Houston-Pasadena-The Woodlands &amp; Sugar Land, TX',
    );
    assert.ok(texts.length > 4);
  });

  test('a range whose ends were not published is not drawn', () => {
    for (const given of [
      { percentiles: { 50: 51250 } },
      { ...pay, topCoded: [90] },
      { percentiles: { ...pay.percentiles, 10: undefined } },
    ]) {
      assert.deepEqual(textsOf(pictureOf('Texas', given)), ['Texas', '$51,250']);
    }
  });

  test('are drawn once, under a name that says what is on them', async () => {
    const pictures = gallery();
    const first = pictures.at('tx', pictureOf('Texas', pay));
    assert.match(first, /^pictures\/tx\.[\da-f]{10}\.png$/);
    assert.equal(pictures.at('tx', pictureOf('Texas', pay)), first);
    const second = pictures.at('tx', pictureOf('Texas', { percentiles: { 50: 1 } }));
    assert.notEqual(second, first);
    const staged = stagedWith(second);
    await pictures.draw(staged, { progress: () => undefined });
    const png = Buffer.from(staged.files.get(first));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    assert.equal(staged.files.get(second), undefined);
  });
});
