/*
 * The guide's text: facts and figures in, chapters out. It is loaded apart from the widgets, one file
 * for each language (guide/<lang>.js), and imported by none of them.
 */
import { sources } from '../../../facts/sources.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { GuideContext, GuideText } from '../chapters.js';
import { career } from './career.js';
import { duration } from './duration.js';
import { keyFigures, lead } from './opening.js';
import { requirements } from './requirements.js';
import { salary } from './salary.js';
import { training } from './training.js';
import { what } from './what.js';
import { where } from './where.js';

/** The guide in the language of `msg`. */
export function guideText(context: GuideContext, msg: Msg): GuideText {
  const { checked } = context;
  return {
    title: msg('How to become a medical coder', { id: 'guide.title' }),
    lead: lead(msg),
    keyFigures: keyFigures(context, msg),
    contents: msg('In this guide', { id: 'guide.contents', desc: 'Above the list of chapters' }),
    checked: msg(str`From the guide “${sources.guide.name}”. Sources last checked: ${checked}.`, {
      id: 'guide.checked',
      desc: 'The name of the guide; a month and a year',
    }),
    readingTime: (minutes) =>
      msg(str`${minutes} [minute|minutes] to read`, { id: 'guide.minutes', desc: 'A number' }),
    chapters: {
      what: what(msg),
      where: where(context, msg),
      requirements: requirements(msg),
      training: training(msg),
      duration: duration(msg),
      salary: salary(context, msg),
      career: career(context, msg),
    },
  };
}
