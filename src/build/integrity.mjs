import { createHash } from 'node:crypto';

/** The `integrity` of a file's content. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
