import type { Path } from '../facts/paths.js';
import type { Msg } from '../i18n/msg.js';

/** The paths by name, as every widget calls them. */
export const pathNames = (msg: Msg): Readonly<Record<Path, string>> => ({
  certificate: msg('Certificate', { id: 'path.certificate' }),
  associate: msg('Associate’s degree', { id: 'path.associate' }),
  bachelor: msg('Bachelor’s degree', { id: 'path.bachelor' }),
});
