/* Editors and filters, run on the snippet. By default they take the tag away and leave its link. */
import assert from 'node:assert/strict';
import sanitize from 'sanitize-html';
import {
  onlyLinkRemains,
  PLACEHOLDER,
  publish,
  TAG,
  throughEditor,
  widgetMounts,
} from './editors-publish.mjs';

const PURIFY = '/partners/editor-dompurify';
const TINYMCE = '/partners/editor-tinymce';
const CKEDITOR = '/partners/editor-ckeditor';

const purifyAllowing = {
  CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^coder-/, attributeNameCheck: /^period$/ },
};

/** sanitize-html on the server, with the tag and its settings allowed. */
const allowing = {
  allowedTags: [...sanitize.defaults.allowedTags, 'coder-salary'],
  allowedAttributes: {
    ...sanitize.defaults.allowedAttributes,
    'coder-salary': ['lang', 'area', 'edition', 'period', 'heading-level', 'theme'],
  },
};

/** The words of the placeholder, and no widget. */
async function onlyText(page) {
  await page.getByText('Salario por hora').waitFor();
  assert.equal(await page.locator('coder-salary').count(), 0);
}

/** What the page shows when the stored text is published. */
const shown = (name, filter, look) => ({
  name,
  run: async (t) => look(await publish(t, await filter(t))),
});

export const filterCases = [
  shown('DOMPurify: a correct link remains', (t) => throughEditor(t, PURIFY, TAG), onlyLinkRemains),
  shown(
    'DOMPurify with CUSTOM_ELEMENT_HANDLING: the widget survives',
    (t) => throughEditor(t, PURIFY, TAG, purifyAllowing),
    widgetMounts,
  ),
  {
    name: 'DOMPurify that gives back nodes of its own document: the widget survives',
    run: async (t) => {
      const page = await t.open(PURIFY);
      await page.addScriptTag({ url: '/cdn/coder-widgets.js' });
      const options = { RETURN_DOM_FRAGMENT: true, ...purifyAllowing };
      await page.evaluate(
        ([text, how]) => document.body.append(window.DOMPurify.sanitize(text, how)),
        [TAG, options],
      );
      await widgetMounts(page);
    },
  },
  shown('sanitize-html: a correct link remains', () => sanitize(TAG), onlyLinkRemains),
  shown(
    'sanitize-html with the tag allowed: the widget survives',
    () => sanitize(TAG, allowing),
    widgetMounts,
  ),
  shown(
    'TinyMCE 8: a correct link remains',
    (t) => throughEditor(t, TINYMCE, TAG),
    onlyLinkRemains,
  ),
  shown(
    'TinyMCE 8 with custom_elements: the widget survives',
    (t) =>
      throughEditor(t, TINYMCE, TAG, {
        custom_elements: '~coder-salary',
        extended_valid_elements: 'coder-salary[*]',
      }),
    widgetMounts,
  ),
  shown(
    'CKEditor 5: a correct link remains',
    (t) => throughEditor(t, CKEDITOR, TAG),
    onlyLinkRemains,
  ),
  shown(
    'CKEditor 5 that allows only the tag’s name: still just the link',
    (t) =>
      throughEditor(t, CKEDITOR, TAG, {
        htmlSupport: { allow: [{ name: 'coder-salary', attributes: true }] },
      }),
    onlyLinkRemains,
  ),
  shown(
    'CKEditor 5 that allows $customElement and the tag: the widget survives',
    (t) =>
      throughEditor(t, CKEDITOR, TAG, {
        htmlSupport: {
          allow: [{ name: '$customElement' }, { name: 'coder-salary', attributes: true }],
        },
      }),
    widgetMounts,
  ),
  shown('sanitize-html: a placeholder is left as its text', () => sanitize(PLACEHOLDER), onlyText),
  shown(
    'CKEditor 5: a placeholder is left as its text',
    (t) => throughEditor(t, CKEDITOR, PLACEHOLDER),
    onlyText,
  ),
];
