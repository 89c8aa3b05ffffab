/* The apply form as plain data: settings and the state of an attempt in, words and fields out. */
import type { Format } from '../../i18n/format.js';
import type { Month } from '../../i18n/month.js';
import { apart, str, type Msg } from '../../i18n/msg.js';
import type { ApplySettings } from './apply-settings.js';
import type { ApplyState } from './apply-state.js';
import {
  fieldError,
  fieldViews,
  type FieldView,
  type Problem,
  type SaidProblem,
} from './fields/contract.js';
import { isBusy, isOutcome, phaseWords, type Look, type Said } from './phase.js';

export interface ApplyView {
  readonly title: string;
  /** The headings of the two groups of questions. */
  readonly groups: readonly [about: string, plan: string];
  /** What happens to the answers, and what they need until then, said before they are sent. */
  readonly then: string;
  readonly stay: string;
  /** How many answers need a change, and what became of them. */
  readonly errors: { readonly title: string; readonly note: string };
  /** What is wrong, where it is to be listed. */
  readonly summary: readonly ErrorView[];
  readonly fields: readonly FieldView[];
  readonly privacy?: { href: string; label: string };
  readonly submit: string;
  /** What became of the attempt, how that looks, what to do next, and what the endpoint says of it. */
  readonly look: Look;
  readonly outcome: string;
  readonly advice: string;
  readonly message: string;
  readonly next?: { href: string; label: string };
  /** Where to turn; an address for a link where it is one. */
  readonly contact?: { lead: string; label: string; href?: string };
  /** For answers from before a reload. */
  readonly draft: { words: string; again: string; clear: string };
  /** On paper: where to apply. */
  readonly paper: string;
}

export interface ErrorView {
  readonly name: string;
  readonly error: string;
  /** Whether there is a field of that name to go to. */
  readonly linked: boolean;
}

/** Builds the view of an apply form. */
export function applyView(
  settings: ApplySettings,
  state: ApplyState & { readonly light?: unknown; readonly page?: string },
  thisMonth: Month,
  msg: Msg,
  format: Format,
): ApplyView {
  const { endpoint, privacyHref, contact } = settings;
  const { phase, errors, message = '', redirect, page = '' } = state;
  const school =
    settings.school || msg('the school', { id: 'apply.school', desc: 'Within a sentence' });
  return {
    title: msg('Apply to a training program near you', { id: 'apply.title', desc: 'Heading' }),
    groups: [msg('About you', { id: 'apply.about' }), msg('Your plan', { id: 'apply.plan' })],
    ...then(school, msg),
    errors: errorWords(state, msg),
    summary: summary(state, msg),
    fields: fieldViews(settings, errors, thisMonth, msg, format),
    ...(privacyHref && {
      privacy: {
        href: privacyHref,
        label: msg('How your answers are used', { id: 'apply.privacy', desc: 'Link' }),
      },
    }),
    submit: isBusy(phase)
      ? sending(msg)
      : msg('Send application', { id: 'apply.submit', desc: 'Button' }),
    ...outcomeWords(school, state, msg),
    message,
    ...(redirect && {
      next: { href: redirect, label: msg('Continue', { id: 'apply.next', desc: 'Link' }) },
    }),
    ...(contact &&
      (isOutcome(phase) || !endpoint) && { contact: contactView(contact, Boolean(endpoint), msg) }),
    draft: draftWords(msg),
    paper: paper(page, apart(contact, format.language), msg),
  };
}

const summary = ({ errors, summarise }: ApplyState, msg: Msg): readonly ErrorView[] =>
  summarise ? [...errors].map(([name, problem]) => errorView(name, problem, msg)) : [];

const then = (school: string, msg: Msg) => ({
  then: msg(str`Your answers go to ${school}, which can then contact you.`, {
    id: 'apply.then',
    desc: 'Before the button that sends; a school’s name, or “the school”',
  }),
  stay: msg('Keep this page open until it says whether they arrived.', {
    id: 'apply.stay',
    desc: 'They: your answers',
  }),
});

/** Answers that the endpoint refused have been on their way: what became of them is said as well. */
function errorWords({ errors, refused }: ApplyState, msg: Msg) {
  const linked = [...errors.values()].filter(isLinked).length;
  const note = refused ? msg('It was not sent.', { id: 'apply.refused' }) : '';
  if (note && !linked) return { title: note, note: '' };
  const count = linked || errors.size;
  if (!count) return { title: '', note: '' };
  const title = msg(str`${count} [answer needs|answers need] a change`, {
    id: 'apply.errors',
    desc: 'A number',
  });
  return { title, note };
}

const isLinked = (problem: Problem): boolean => !(problem as Partial<SaidProblem>).loose;

const errorView = (name: string, problem: Problem, msg: Msg): ErrorView => ({
  name,
  error: fieldError(name, problem, msg),
  linked: isLinked(problem),
});

const sending = (msg: Msg): string => msg('Sending…', { id: 'apply.sending' });

const paper = (page: string, contact: string, msg: Msg): string => {
  const online = msg(str`Apply online: ${page}`, {
    id: 'apply.paper',
    desc: 'Printed in place of the form; the address of the page',
  });
  return contact ? `${online} – ${contact}` : online;
};

function outcomeWords(school: string, state: Parameters<typeof applyView>[1], msg: Msg): Said {
  const { light, phase, redirect } = state;
  const said = phaseWords(state, school, msg);
  // The page's own button does not say that it is being sent.
  if (light && phase === 'sending') return { ...said, outcome: sending(msg) };
  // Where the endpoint leads on, there is more to do.
  return redirect ? { ...said, advice: '' } : said;
}

const draftWords = (msg: Msg) => ({
  words: msg('Your answers from before are still here.', { id: 'apply.draft' }),
  again: msg('The text about calls has changed since: please answer it again.', {
    id: 'apply.draft.consent',
  }),
  clear: msg('Clear them', { id: 'apply.draft.clear', desc: 'Button: removes the answers' }),
});

function contactView(contact: string, also: boolean, msg: Msg) {
  const href = contact.includes('@')
    ? `mailto:${encodeURIComponent(contact).replace('%40', '@')}`
    : `tel:${contact.replace(/[^\d+]/g, '')}`;
  return {
    lead: also
      ? msg('You can also reach the school directly:', { id: 'apply.contact' })
      : msg('Please apply to the school directly:', { id: 'apply.contact.only' }),
    label: contact,
    ...(/@|\d/.test(contact) && { href }),
  };
}
