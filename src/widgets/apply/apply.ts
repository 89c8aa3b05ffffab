/* The apply form as plain data: settings and the state of an attempt in, words and fields out. */
import type { Format } from '../../i18n/format.js';
import type { Month } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { ApplySettings } from './apply-settings.js';
import type { ApplyState } from './apply-state.js';
import {
  fieldError,
  fieldViews,
  type FieldView,
  type Problem,
  type SaidProblem,
} from './fields/contract.js';
import { isBusy, isFailed, phaseWords } from './phase.js';

export interface ApplyView {
  readonly title: string;
  readonly errorsTitle: string;
  /** What is wrong, where it is to be listed. */
  readonly summary: readonly ErrorView[];
  readonly fields: readonly FieldView[];
  readonly privacy?: { href: string; label: string };
  readonly submit: string;
  /** What became of the attempt, and what the endpoint says of it. */
  readonly outcome: string;
  /** How it looks. */
  readonly bad: 'bad' | '';
  readonly message: string;
  readonly next?: { href: string; label: string };
  /** Where to turn when it failed; an address for a link where it is one. */
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
  return {
    title: msg('Apply to a training program near you', { id: 'apply.title', desc: 'Heading' }),
    errorsTitle: errorsTitle(state, msg),
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
    outcome: outcomeWords(state, msg),
    bad: looks(state),
    message,
    ...(redirect && {
      next: { href: redirect, label: msg('Continue', { id: 'apply.next', desc: 'Link' }) },
    }),
    ...(contact &&
      (isFailed(phase) || !endpoint) && { contact: contactView(contact, Boolean(endpoint), msg) }),
    draft: draftWords(msg),
    paper: paper(page, contact, msg),
  };
}

const summary = ({ errors, summarise }: ApplyState, msg: Msg): readonly ErrorView[] =>
  summarise ? [...errors].map(([name, problem]) => errorView(name, problem, msg)) : [];

/** Answers that the endpoint refused have been on their way: what became of them is said as well. */
const errorsTitle = ({ refused }: ApplyState, msg: Msg): string =>
  refused
    ? msg('It was not sent. Please check these answers:', { id: 'apply.refused' })
    : msg('Please check these answers:', { id: 'apply.errors' });

const errorView = (name: string, problem: Problem, msg: Msg): ErrorView => ({
  name,
  error: fieldError(name, problem, msg),
  linked: !(problem as Partial<SaidProblem>).loose,
});

const sending = (msg: Msg): string => msg('Sending…', { id: 'apply.sending' });

const looks = ({ phase, remedy }: ApplyState) =>
  isFailed(phase) && remedy !== 'unconfirmed' ? 'bad' : '';

const paper = (page: string, contact: string, msg: Msg): string => {
  const online = msg(str`Apply online: ${page}`, {
    id: 'apply.paper',
    desc: 'Printed in place of the form; the address of the page',
  });
  return contact ? `${online} – ${contact}` : online;
};

/** The page's own button does not say that it is being sent. */
const outcomeWords = (state: Parameters<typeof applyView>[1], msg: Msg): string => {
  const { light, phase, why, remedy = 'ask' } = state;
  return light && phase === 'sending' ? sending(msg) : phaseWords(phase, why, remedy, msg);
};

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
