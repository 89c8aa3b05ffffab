import { training, workingWithin } from '../../../facts/paths.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { Chapter } from '../chapters.js';

const years = (months: number) => months / 12;

/** How long it takes to become a coder. */
export const duration = (msg: Msg): Chapter => ({
  title: msg('How long it takes', { id: 'guide.duration' }),
  blocks: [
    msg('There is no set path, so the time differs from person to person:', {
      id: 'guide.duration.differs',
    }),
    [
      {
        term: msg('A certificate', { id: 'guide.duration.certificate' }),
        text: msg(
          str`is the fastest way. Programs take ${training.certificate.min} to ${training.certificate.max} months, and most people have a job within ${years(workingWithin.value)} years, training included.`,
          {
            id: 'guide.duration.certificate.text',
            desc: 'Continues the sentence that begins with “A certificate”',
          },
        ),
      },
      {
        term: msg('An associate’s or bachelor’s degree', { id: 'guide.duration.degree' }),
        text: msg(
          str`takes ${years(training.associate.min)} to ${years(training.bachelor.max)} years of college. Your certification may or may not fall within that time.`,
          {
            id: 'guide.duration.degree.text',
            desc: 'Continues the sentence that begins with “An associate’s or bachelor’s degree”',
          },
        ),
      },
    ],
  ],
  sources: [],
});
