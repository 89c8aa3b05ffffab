/*
 * The messages that a page may say in words of its own (README, “Your own words”): what asks and what names
 * a control. All others stay as they are, and some can never be opened.
 */
import type { templates } from '../locales/generated/es.js';

type Message = keyof typeof templates;

/** What never is: opening one of these does not compile. */
type Never =
  // What a visitor agrees to, and what becomes of the answers.
  | `apply.${'consent' | 'draft.consent' | 'uncallable' | 'privacy' | 'school' | 'contact' | 'then'}${string}`
  // The outcome of sending, and what to do next.
  | `apply.${'sending' | 'sent' | 'unsent' | 'unknown' | 'unconfirmed' | 'refused' | 'retry' | 'offline' | 'stay'}${string}`
  // Source, date and edition.
  | `source${string}`
  | `${string}.${'source' | 'edition'}${string}`
  | `salary.${'guide' | 'newest' | 'may' | 'own' | 'beside-own' | 'printed-median' | 'rounding'}${string}`
  | 'requirements.checked'
  // What a figure is of, in what unit, and what it means.
  | `salary.${'title' | 'median' | 'low' | 'middle' | 'high' | 'sentence' | 'percentile' | 'table' | 'step' | 'whom' | 'groups' | 'offer' | 'compact' | 'compare' | 'at-least'}${string}`
  | `salary.${'a-' | 'an-' | 'year' | 'month' | 'hour'}${string}`
  | `${'date' | 'occupation' | 'locate'}.${string}`
  | `${'months' | 'join' | 'stop' | 'optional'}${string}`
  // Disclaimers, assumptions and advice.
  | `timeline.${'is-estimate' | 'assum' | 'if-' | 'outside' | 'advice' | 'opens' | 'lead' | 'answer'}${string}`
  // What the guide says is so.
  | `${'need' | 'eligibility' | 'exam' | 'path' | 'prior' | 'education'}.${string}`;

/** The open ones. */
export const open: readonly Exclude<Message, Never>[] = [
  'apply.about',
  'apply.choose',
  'apply.draft.clear',
  'apply.education',
  'apply.education.missing',
  'apply.email',
  'apply.email.invalid',
  'apply.email.missing',
  'apply.errors',
  'apply.first-name',
  'apply.first-name.missing',
  'apply.last-name',
  'apply.last-name.missing',
  'apply.next',
  'apply.other.invalid',
  'apply.other.missing',
  'apply.phone',
  'apply.phone.invalid',
  'apply.phone.missing',
  'apply.plan',
  'apply.postal-code',
  'apply.postal-code.invalid',
  'apply.postal-code.missing',
  'apply.program',
  'apply.program.missing',
  'apply.start',
  'apply.start.missing',
  'apply.submit',
  'apply.title',
  'apply.unsure',
  'find.label',
  'find.note',
  'group.before',
  'group.credential',
  'group.own',
  'group.training',
  'group.up',
  'group.work',
  'requirements.any',
  'requirements.apply',
  'requirements.apply-ready',
  'requirements.exams',
  'requirements.path',
  'requirements.reset',
  'requirements.reset-no',
  'requirements.reset-question',
  'requirements.reset-yes',
  'requirements.title',
  'salary.metro',
  'salary.period',
  'salary.state',
  'salary.state-first',
  'salary.try',
  'salary.try-error',
  'timeline.calendar',
  'timeline.copy-this',
  'timeline.fewer-hours',
  'timeline.hours',
  'timeline.hours-error',
  'timeline.link',
  'timeline.milestones',
  'timeline.more-hours',
  'timeline.path',
  'timeline.print',
  'timeline.prior',
  'timeline.start',
  'timeline.title',
];
