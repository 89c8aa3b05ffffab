/** Where an element stands on its page, among its like: in the document, or root by root down to it. */
export function placeOf(element: Element): string {
  const root = element.getRootNode();
  // What is posted on a page may hide the document's own methods, not those of its first element.
  const within = element.closest(':root') ?? root;
  const alike =
    'querySelectorAll' in within ? (within as ParentNode).querySelectorAll(element.localName) : [];
  const place = [...alike].indexOf(element);
  return root instanceof ShadowRoot ? `${placeOf(root.host)}.${place}` : String(place);
}
