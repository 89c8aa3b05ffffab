/* A plain link to a hosted page, or a placeholder, survives a filter and becomes the widget. */
import assert from 'node:assert/strict';
import sanitize from 'sanitize-html';
import {
  PLACEHOLDER,
  plainLink,
  publish,
  TAG,
  throughEditor,
  widgetMounts,
} from './editors-publish.mjs';

/** The hosted address in the tag's own link, as a filter leaves it. */
const hostedTag = (t) => TAG.replace(/href="[^"]*"/, `href="${t.site}/es/salary/us/?period=hour"`);

/** What stood for the widget is hidden, and the widget stands right before it. */
async function upgraded(page) {
  await widgetMounts(page);
  const place = page.locator('coder-salary + :is(a, [data-coder-widget])');
  assert.equal(await place.count(), 1);
  assert.equal(await place.isVisible(), false);
}

const upgrade = (name, filter) => ({
  name,
  run: async (t) => upgraded(await publish(t, await filter(t))),
});

const through = (editor, text) => (t) =>
  throughEditor(t, `/partners/editor-${editor}`, typeof text === 'string' ? text : text(t));

export const linkCases = [
  upgrade('DOMPurify: a plain link becomes the widget', through('dompurify', plainLink)),
  upgrade('sanitize-html: a plain link becomes the widget', (t) => sanitize(plainLink(t))),
  upgrade('TinyMCE 8: a plain link becomes the widget', through('tinymce', plainLink)),
  upgrade('CKEditor 5: a plain link becomes the widget', through('ckeditor', plainLink)),
  upgrade('DOMPurify: what is left of the tag becomes the widget', through('dompurify', hostedTag)),
  upgrade('DOMPurify: a placeholder becomes the widget', through('dompurify', PLACEHOLDER)),
  upgrade('TinyMCE 8: a placeholder becomes the widget', through('tinymce', PLACEHOLDER)),
];
