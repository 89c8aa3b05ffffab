import { own } from './document.js';

let coming: Promise<unknown> | undefined;

/** Settles once the whole page has arrived; undefined when it has. */
export function pageComing(): Promise<unknown> | undefined {
  if (own('readyState') !== 'loading') return undefined;
  return (coming ??= new Promise((arrived) =>
    own('addEventListener')('DOMContentLoaded', arrived, { once: true }),
  ));
}
