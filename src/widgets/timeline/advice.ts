import type { Msg } from '../../i18n/msg.js';
import { PRIORS, type Prior, type TimelineSettings } from './timeline-settings.js';

/** What a visitor has already, as they may say it. */
export const priorNames = (msg: Msg): Readonly<Record<Prior, string>> => ({
  none: msg('None of these', { id: 'prior.none', desc: 'Choice: no study or work before' }),
  'some-college': msg('Some college', { id: 'prior.some-college' }),
  associate: msg('An associate’s degree', { id: 'prior.associate' }),
  health: msg('Work in health care', { id: 'prior.health' }),
});

/** The choice of it. */
export const priorField = (chosen: Prior, msg: Msg) => ({
  label: msg('What you already have', { id: 'timeline.prior' }),
  options: PRIORS.map((value) => ({
    value,
    label: priorNames(msg)[value],
    selected: value === chosen,
  })),
});

/** What it changes: the length of a bachelor's degree after an associate's; else only what to ask for. */
export function advice({ path, prior, programMonths }: TimelineSettings, msg: Msg): string {
  if (prior === 'none') return '';
  if (prior === 'health') {
    return msg(
      'What you know from work can help with the terms and with finding a job. The estimate does not count on it.',
      { id: 'timeline.advice-health' },
    );
  }
  if (prior === 'associate') return associateAdvice(path, Boolean(programMonths.bachelor), msg);
  return path === 'certificate'
    ? msg(
        'Ask the school whether your anatomy or terminology courses count. The estimate does not count on it.',
        { id: 'timeline.advice-courses' },
      )
    : msg(
        'Ask the school which of your credits it accepts: they may shorten the degree. The estimate does not count on it.',
        { id: 'timeline.advice-credits' },
      );
}

function associateAdvice(path: TimelineSettings['path'], ownLength: boolean, msg: Msg): string {
  if (path === 'certificate') {
    return msg(
      'If your associate’s program is accredited by CAHIIM, you may take the RHIT exam as well.',
      { id: 'timeline.advice-rhit' },
    );
  }
  if (path === 'associate') {
    return msg(
      'You have this degree already: a certificate adds coding to it sooner, a bachelor’s builds on it.',
      { id: 'timeline.advice-have' },
    );
  }
  return ownLength
    ? msg('Ask the school how much of your associate’s degree it counts.', {
        id: 'timeline.advice-count',
      })
    : msg('Your associate’s degree is counted: it takes the place of the first years.', {
        id: 'timeline.advice-counted',
      });
}
