/**
 * Waits until an element is out of view, where nothing moves under the reader when it shrinks.
 *
 * @returns What ends the waiting.
 */
export function onceOutOfView(element: Element, then: () => void): () => void {
  const watch = new IntersectionObserver((entries) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1)!;
    // What shrinks above moves what is read, unless the browser holds that in its place.
    const isAbove = boundingClientRect.top < 0;
    if (isIntersecting || (isAbove && !CSS.supports('overflow-anchor', 'auto'))) return;
    watch.disconnect();
    then();
  });
  watch.observe(element);
  return () => watch.disconnect();
}
