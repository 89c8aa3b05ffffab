import { sources, type Source, type SourceId } from '../facts/sources.js';
import type { Msg } from '../i18n/msg.js';

/** A source as the visitor reads it: the guide and our own estimates have no publication to name. */
export function namedSource(source: SourceId, msg: Msg): Source {
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
