/** What the field is called that only programs fill in. */
export const TRAP_NAME = 'website';

/** Nobody answers a form in less time than this. */
const FASTEST_MS = 3000;

/**
 * Why an application may not be a person's, `honeypot fast`; empty where nothing says so. It only
 * flags: browsers fill honeypots too, and a school should look before it throws anything away.
 *
 * @param trap What stands in the honeypot.
 * @param elapsed Milliseconds since the form was first touched; undefined when it never was.
 */
export const flagsOf = (trap: string, elapsed: number | undefined): string =>
  [trap && 'honeypot', (elapsed ?? 0) < FASTEST_MS && 'fast'].filter(Boolean).join(' ');
