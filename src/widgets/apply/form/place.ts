/** Where an element stands on its page, among its like: in the document, or root by root down to it. */
export function placeOf(element: Element): string {
  const root = element.getRootNode();
  const alike =
    'querySelectorAll' in root ? (root as ParentNode).querySelectorAll(element.localName) : [];
  const place = [...alike].indexOf(element);
  return root instanceof ShadowRoot ? `${placeOf(root.host)}.${place}` : String(place);
}
