import { growth } from '../../../facts/outlook.js';
import { training } from '../../../facts/paths.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { GuideContext, KeyFigure } from '../chapters.js';

/** What the whole guide comes to. */
export const lead = (msg: Msg): string =>
  msg(
    'Medical coders turn what was done for a patient into the codes that bills and records are made of. There is no set path: the quickest is a certificate after high school, and no college degree is needed to begin.',
    { id: 'guide.lead' },
  );

/** The figures that most readers come for: how long, how much, and what is projected now, beside any edition. */
export function keyFigures(context: GuideContext, msg: Msg): readonly KeyFigure[] {
  const { min, max } = training.certificate;
  const { value, asOf } = growth.newest;
  const [from, to] = asOf.split('/') as [string, string];
  const { place, month, wages, format } = context;
  return [
    {
      figure: msg(str`${min}–${max} months`, { id: 'guide.key.months' }),
      meaning: msg('for a certificate', {
        id: 'guide.key.certificate',
        desc: 'Below a number of months',
      }),
    },
    {
      figure: format.money(wages.percentiles[50]),
      meaning: place
        ? msg(str`median pay a year in ${place}, ${month}`, {
            id: 'guide.key.pay-in',
            desc: 'Below an amount. A place; a month and year',
          })
        : msg(str`median pay a year, ${month}`, {
            id: 'guide.key.pay',
            desc: 'Below an amount. A month and year',
          }),
    },
    {
      figure: msg(str`${value}% more jobs`, { id: 'guide.key.growth' }),
      meaning: msg(str`projected for ${from} to ${to}`, {
        id: 'guide.key.projection',
        desc: 'Below “9% more jobs”. Two years',
      }),
    },
  ];
}
