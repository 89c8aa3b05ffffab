/* What stands between the parts of a line, as the language punctuates. */
import { str, type Msg } from '../i18n/msg.js';

/** A name and a date, or what there is of them: `Texas, May 2025`. */
export const besides = (name: string, date: string, msg: Msg): string =>
  name && date ? joined(name, date, msg) : name || date;

/** What follows a name that stands by itself, as a link: `, May 2025.` */
export const afterName = (date: string, msg: Msg): string =>
  `${date && joined('', date, msg)}${stop(msg)}`;

/** What stands between two names in a list. */
export const comma = (msg: Msg): string => joined('', '', msg);

const joined = (name: string, date: string, msg: Msg): string =>
  msg(str`${name}, ${date}`, { id: 'join', desc: 'The name of a place or a source, and a date' });

/** What ends a sentence. */
export const stop = (msg: Msg): string => msg('.', { id: 'stop', desc: 'What ends a sentence' });
