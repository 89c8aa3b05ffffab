import type { RelatedOccupation } from '../facts/occupations.js';
import type { Wages } from '../facts/wages.js';
import { str, type Msg } from '../i18n/msg.js';

/** The group of workers that official pay of coders describes: there is none of coders alone. */
export const groupName = ({ occupation, asOf }: Wages, msg: Msg): string =>
  occupation === 'records-2020'
    ? msg(str`Medical records specialists and some other technicians (${asOf.slice(0, 4)} group)`, {
        id: 'occupation.group-2020',
        desc: 'The occupation group that a wage describes. The placeholder is a year',
      })
    : msg('Medical records specialists, including medical coders', {
        id: 'occupation.group',
        desc: 'The occupation group that a wage describes',
      });

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
