/* The systems of the matrix: what each stores of a text, by itself and with our tags allowed. */
import { TAG_NAMES, tagOf } from '../../src/build/tables.mjs';
import * as engines from './engines.mjs';
import * as rules from './rules.mjs';

const { purify, sanitize } = engines;
const tags = TAG_NAMES.map(tagOf);
/** What stands in the tags, for who allows them (README, In a CMS that strips tags). */
const inside = ['a', 'span', 'ul', 'li', 'form', 'label', 'input', 'button'];

const purifyAllowing = {
  CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^coder-/, attributeNameCheck: /^[a-z-]+$/ },
  ADD_ATTR: ['slot'],
};
const sanitizeAllowing = {
  allowedTags: [...sanitize.defaults.allowedTags, ...tags, ...inside],
  allowedAttributes: false,
};
const tinymceAllowing = {
  custom_elements: tags.join(),
  extended_valid_elements: [...tags, 'span', 'li', 'form'].map((tag) => `${tag}[*]`).join(),
};
const ckeditorAllowing = {
  htmlSupport: {
    allow: [
      { name: '$customElement', attributes: true },
      ...[...tags, ...inside].map((name) => ({ name, attributes: true })),
    ],
  },
};

/**
 * @typedef {object} System
 * @property {string} name
 * @property {'engine' | 'rules'} by Its own engine, or rules written from its documentation.
 * @property {'html' | 'markdown'} takes
 * @property {boolean} [sample] Whether `npm test` runs it too.
 * @property {(text: string) => string | Promise<string>} store
 */
const system = (name, store, ...more) =>
  Object.assign({ name, by: 'engine', takes: 'html', store }, ...more);
const byRules = { by: 'rules' };
const markdown = { takes: 'markdown' };
const sample = { sample: true };
const posted = (keep) => (text) => engines.autop(keep(text));

/** @returns {System[]} */
export const systems = (edit) => [
  system('Untouched HTML', (text) => text),
  system('WordPress administrator (autop)', engines.autop, sample),
  system('WordPress, pasted into the block editor', edit('blocks')),
  system('WordPress author (kses, autop)', posted(rules.wordpressAuthor), byRules, sample),
  system('WordPress comment (kses, autop)', posted(rules.wordpressComment), byRules, sample),
  system('Drupal Basic HTML', rules.drupalBasic, byRules),
  system('Moodle (HTMLPurifier)', rules.moodle, byRules),
  system('Canvas', rules.canvas, byRules),
  system('Forum with BBCode', rules.bbcode, byRules),
  system('DOMPurify', (text) => purify(text), sample),
  system('DOMPurify, tags allowed', (text) => purify(text, purifyAllowing)),
  system('sanitize-html', (text) => sanitize(text)),
  system('sanitize-html, tags allowed', (text) => sanitize(text, sanitizeAllowing)),
  system('js-xss', (text) => engines.xss(text)),
  system('GitHub (rehype-sanitize)', engines.github, markdown),
  system('CommonMark', engines.commonmark(), markdown, sample),
  system('CommonMark, safe (Hugo)', engines.commonmark({ safe: true }), markdown),
  system('markdown-it', engines.markdownIt({}), markdown),
  system('markdown-it, html', engines.markdownIt({ html: true }), markdown),
  system('marked', engines.markedText, markdown),
  system('MDX', engines.mdx, markdown),
  system('TinyMCE 8', edit('tinymce'), sample),
  system('TinyMCE 8, tags allowed', edit('tinymce', tinymceAllowing)),
  system('CKEditor 5', edit('ckeditor')),
  system('CKEditor 5, tags allowed', edit('ckeditor', ckeditorAllowing)),
  system('Quill 2', edit('quill')),
  system('TipTap 3', edit('tiptap')),
  system('Froala 5', edit('froala')),
  system('Editor.js', edit('editorjs')),
];
