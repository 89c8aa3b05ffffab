let coming: Promise<unknown> | undefined;

/** Settles once the whole page has arrived; undefined when it has. */
export function pageComing(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return (coming ??= new Promise((arrived) =>
    document.addEventListener('DOMContentLoaded', arrived, { once: true }),
  ));
}
