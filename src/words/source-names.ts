import { occupationPages } from '../facts/occupations.js';
import { sources, type Source, type SourceId } from '../facts/sources.js';
import type { Occupation } from '../facts/wages.js';
import type { Msg } from '../i18n/msg.js';
import { comma } from './punctuation.js';

/** The Bureau of Labor Statistics, by the one name that every text has for it. */
export const bureau = (msg: Msg): string =>
  msg('U.S. Bureau of Labor Statistics', {
    id: 'source.bls',
    desc: 'As a source, and in sentences',
  });

/** What a line of sources begins with, and what stands between two of them. */
export interface SourceWords {
  readonly label: string;
  readonly comma: string;
}

export const sourceWords = (msg: Msg): SourceWords => ({
  label: msg('Source:', { id: 'source', desc: 'Followed by the name of a publication' }),
  comma: comma(msg),
});

const isOccupation = (source: SourceId | Occupation): source is Occupation =>
  source in occupationPages;

/** A source as the visitor reads it; an occupation group stands for its page at the Bureau. */
export function namedSource(source: SourceId | Occupation, msg: Msg): Source {
  if (isOccupation(source)) return { name: bureau(msg), href: occupationPages[source] };
  const { name, ...address } = sources[source];
  if (source === 'oews') return { name: bureau(msg), ...address };
  if (source === 'ooh') return { name: `${bureau(msg)} (${name})`, ...address };
  if (source === 'guide')
    return { name: msg('the guide', { id: 'source.guide', desc: 'As a source' }) };
  if (source === 'assumption') {
    return { name: msg('our own estimate', { id: 'source.assumption', desc: 'As a source' }) };
  }
  if (source === 'partner') {
    return { name: msg('stated by this site', { id: 'source.partner', desc: 'As a source' }) };
  }
  return sources[source];
}
