/**
 * The address of a place on this page. Alone, `#id` is resolved against a `<base>`, which may be elsewhere
 * (as on every page of Angular's) and would lead away.
 */
export const onPage = (fragment: string): string =>
  `${globalThis.location?.href.split('#')[0] ?? ''}${fragment}`;

/** For a click on such a link: pages change their own address without drawing anew. */
export function stayOnPage({ currentTarget }: Event): void {
  const link = currentTarget as HTMLAnchorElement;
  link.href = onPage(link.hash);
}
