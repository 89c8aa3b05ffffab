/* The field for a ZIP code or a city, as plain data. */
import { isComing } from '../../embed/is-coming.js';
import { str, type Msg } from '../../i18n/msg.js';
import { suggestions } from '../../locate/find.js';
import { inState, type Found } from '../../locate/found.js';
import type { Tools } from '../../locate/located.js';
import type { PickerView } from './picker.js';

/** What a visitor has typed, and what was found for it once it was asked for. */
export interface Typed {
  readonly text: string;
  readonly found?: Found;
}

/** The field. */
export interface FindView {
  readonly label: string;
  /** What is to be typed, or what stands in for what was. */
  readonly note: string;
  /** Empty while nothing is wrong. */
  readonly error: string;
  /** Empty also while they are on their way. */
  readonly suggestions: readonly string[];
}

/** Builds it. */
export function findView(
  { text, found }: Typed,
  { state, chosen }: Pick<PickerView, 'state' | 'chosen'>,
  tools: Tools,
): FindView {
  const { msg } = tools;
  const offered = suggestions(text, state, tools);
  const standsIn = found?.problem && found.area === chosen;
  return {
    label: msg('ZIP code or city', { id: 'find.label' }),
    note: standsIn
      ? inState(found.name ?? text, tools)
      : msg('Such as 77002, or Houston, TX', { id: 'find.note' }),
    error: found && !isFound(found) ? whatIsWrong(text.trim().slice(0, 40), found, msg) : '',
    suggestions: isComing(offered) ? [] : offered,
  };
}

/** Whether it can be shown. A state stands in for a place in it, never for a name that is not known. */
export const isFound = ({ area, problem, name }: Found): boolean =>
  Boolean(area && (name || !problem));

function whatIsWrong(typed: string, { name, failed }: Found, msg: Msg): string {
  if (failed) {
    return msg('This could not be looked up. Check your connection and try again.', {
      id: 'find.failed',
    });
  }
  if (/^\d/.test(typed)) {
    return msg(
      str`There are no figures for the ZIP code ${name ?? typed}. Check its five digits.`,
      {
        id: 'find.no-zip',
      },
    );
  }
  return /,/.test(typed)
    ? msg(
        str`“${typed}” is not known, or there are several. Check its spelling, or choose an area.`,
        { id: 'find.no-place', desc: 'The visitor typed a city with its state' },
      )
    : msg(str`We do not know “${typed}”. Add its state: Houston, TX.`, {
        id: 'find.no-state',
        desc: 'The visitor typed a city without its state',
      });
}
