/* The same content as static HTML: what a widget's card shows, as an author would have written it. */
import { page, script } from './server.mjs';

/** Runs in the page: a drawn widget's card without the library's marks, and the text of its styles. */
export function twinInPage(tag) {
  const widget = document.querySelector(tag);
  const card = widget.shadowRoot.querySelector('[part=card]');
  const twin = card.cloneNode(true);
  const from = card.querySelectorAll('input, option');
  for (const [index, field] of twin.querySelectorAll('input, option').entries()) {
    field.toggleAttribute('checked', from[index].checked === true);
    field.toggleAttribute('selected', from[index].selected === true);
  }
  const marks = document.createTreeWalker(twin, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (marks.nextNode()) comments.push(marks.currentNode);
  for (const comment of comments) comment.remove();
  twin.normalize();
  const texts = document.createTreeWalker(twin, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\s+/g, ' ');
  const css = customElements.get(tag).elementStyles.map(({ cssText }) => cssText);
  return { tag, html: twin.outerHTML, css };
}

/** Draws some widgets (`{tag, html}`) together and gives their twins. */
export async function twinsOf(widgets, { open, server }) {
  const html = page({
    head: script('/cdn/coder-widgets.js'),
    body: widgets.map((widget) => widget.html).join(''),
  });
  const tags = widgets.map(({ tag }) => tag);
  const { tab } = await open(server.put('/twins', html), { tags });
  const twins = [];
  for (const tag of tags) twins.push(await tab.evaluate(twinInPage, tag));
  await tab.close();
  return twins;
}

/** The styles of some twins: shared ones once, each one's own within it. */
export function sheetOf(twins) {
  if (twins.length === 1) return twins[0].css.join('\n');
  const everywhere = (css) => twins.every((twin) => twin.css.includes(css));
  const shared = twins[0].css.filter(everywhere);
  const own = twins.map(({ tag, css }) => {
    const rest = css.filter((text) => !everywhere(text)).join('\n');
    return `@scope (.${tag}) {\n${rest}\n}`;
  });
  return [...shared, ...own].join('\n');
}

/** The twins as the body of a page. */
export const bodyOf = (twins) =>
  twins
    .map(({ tag, html }) => `<div class="${tag}" style="container-type: inline-size">${html}</div>`)
    .join('');
