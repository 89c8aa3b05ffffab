import type { RelatedOccupation } from '../facts/occupations.js';
import type { Msg } from '../i18n/msg.js';

/** The related occupations by name, as every widget calls them. */
export const occupationNames = (msg: Msg): Readonly<Record<RelatedOccupation, string>> => ({
  '29-9098': msg(
    'Health information technologists, registrars and surgical assistants (2020 group)',
    {
      id: 'occupation.29-9098',
    },
  ),
  '29-9021': msg('Health information technologists and medical registrars', {
    id: 'occupation.29-9021',
  }),
  '29-9093': msg('Surgical assistants', { id: 'occupation.29-9093' }),
  '31-9094': msg('Medical transcriptionists', { id: 'occupation.31-9094' }),
  '43-3021': msg('Billing and posting clerks', { id: 'occupation.43-3021' }),
  '43-6013': msg('Medical secretaries', { id: 'occupation.43-6013' }),
});
