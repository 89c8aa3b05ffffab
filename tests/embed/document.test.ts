import { expect } from '@open-wc/testing';
import { baseAddress, ofDocument, pageRoot, runningScript } from '../../src/embed/document.js';

/** What a stranger's comment may hold. */
const NAMES = [
  'currentScript',
  'scripts',
  'baseURI',
  'head',
  'body',
  'documentElement',
  'querySelector',
  'title',
  'URL',
  'activeElement',
  'readyState',
];

describe('the document of a page with a stranger’s pictures', () => {
  let comment: HTMLElement;
  before(() => {
    const { body } = document;
    comment = document.createElement('div');
    for (const name of NAMES) {
      const picture = document.createElement('img');
      picture.name = name;
      comment.append(picture);
    }
    body.append(comment);
  });
  after(() => comment.remove());

  it('is hidden by their names', () => {
    for (const name of NAMES) {
      expect(Reflect.get(document, name), name).to.be.instanceOf(HTMLImageElement);
    }
  });

  it('is read all the same', () => {
    for (const name of NAMES) {
      const own = ofDocument(name as keyof Document);
      expect(own, name).not.to.be.instanceOf(HTMLImageElement);
    }
    expect(baseAddress()).to.equal(comment.baseURI);
    expect(pageRoot()).to.equal(comment.closest('html'));
    expect(runningScript()).to.equal(undefined);
  });
});
