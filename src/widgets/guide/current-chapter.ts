/* Marks the chapter that is being read in the table of contents. One observer serves every guide. */

/** A line across the window a fifth from its top: exactly one chapter lies on it. */
const rootMargin = '-20% 0px -80% 0px';

/** Made when it is needed: servers that render pages run this module too, and have none. */
let observer: IntersectionObserver | undefined;

function mark(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const link = (target.getRootNode() as ParentNode).querySelector(`nav [href$="#${target.id}"]`);
    if (isIntersecting) link?.setAttribute('aria-current', 'location');
    else link?.removeAttribute('aria-current');
  }
}

/** Marks from now on which of these chapters is read. */
export function watchReading(chapters: Iterable<Element>): void {
  observer ??= new IntersectionObserver(mark, { rootMargin });
  for (const chapter of chapters) observer.observe(chapter);
}

/** Ends `watchReading`. */
export function unwatchReading(chapters: Iterable<Element>): void {
  for (const chapter of chapters) observer?.unobserve(chapter);
}
