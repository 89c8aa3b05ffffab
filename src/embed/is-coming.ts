/** Whether a part is still on its way. A page may have given every object a `then` of some kind. */
export const isComing = (found: object | null): found is Promise<unknown> =>
  typeof (found as { then?: unknown } | null)?.then === 'function';
