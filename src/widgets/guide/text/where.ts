import { nationalJobs } from '../../../facts/wages.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { Chapter, GuideContext } from '../chapters.js';

/** Where coders work. */
export function where({ edition, format }: GuideContext, msg: Msg): Chapter {
  const jobs = msg(
    str`The group that official statistics count coders in, medical records specialists, had about ${format.number(nationalJobs.value)} jobs in ${nationalJobs.asOf.slice(0, 4)}.`,
    { id: 'guide.where.jobs', desc: 'A number of jobs and a year' },
  );
  return {
    title: msg('Where coders work', { id: 'guide.where' }),
    blocks: [
      msg(
        'Most coders work for doctors’ offices and hospitals. From the notes of doctors and nurses they turn each test and treatment into a service that can be billed. The codes then go to the patient’s history and to insurance billing, so that the practice gets paid.',
        { id: 'guide.where.usual' },
      ),
      msg('You also find coders in places that treat no patients:', { id: 'guide.where.others' }),
      [
        {
          term: msg('Government and law offices', { id: 'guide.where.law' }),
          text: msg(
            'hire coders to make sense of medical bills when a claim is in legal dispute.',
            {
              id: 'guide.where.law.text',
              desc: 'Continues the sentence that begins with “Government and law offices”',
            },
          ),
        },
        {
          term: msg('Coding companies', { id: 'guide.where.outsourced' }),
          text: msg(
            'do the coding that some insurance companies outsource, and so bill for many different customers.',
            {
              id: 'guide.where.outsourced.text',
              desc: 'Continues the sentence that begins with “Coding companies”',
            },
          ),
        },
      ],
      ...(edition === 'newest' ? [jobs] : []),
    ],
    sources: edition === 'newest' ? ['records'] : [],
  };
}
