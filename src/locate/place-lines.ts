import type { Msg } from '../i18n/msg.js';
import { missingNote } from '../words/place.js';
import type { Located } from './located.js';

/** What a visitor has to know of where a card is: what stands in for what, or why nothing is judged. */
export const placeLines = ({ missing, lines = [] }: Located, msg: Msg): readonly string[] =>
  missing ? [missingNote(missing, msg), ...lines] : lines;
