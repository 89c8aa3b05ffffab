/* The apply form as plain data: settings and the state of an attempt in, words and fields out. */
import { PATHS } from '../../guide/paths.js';
import type { Format } from '../../i18n/format.js';
import { isoMonth, monthsFrom, type Month } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import { pathNames } from '../path-names.js';
import { educationLevels, fieldError, fieldLabels } from './apply-words.js';
import type { ApplySettings } from './apply-settings.js';
import { FIELDS, type FieldName, type FieldSpec, type Problem } from './fields.js';

/**
 * How far an attempt is. `unknown`: the connection broke, and nobody can tell whether it arrived.
 */
export type Phase = 'editing' | 'sending' | 'sent' | 'unsent' | 'unknown';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FieldView extends FieldSpec {
  readonly name: FieldName;
  readonly label: string;
  /** Said beside the label where an answer is not needed. */
  readonly optional: string;
  readonly options: readonly Choice[];
  readonly error: string;
}

export interface ApplyView {
  readonly title: string;
  /** Why this form cannot be sent at all. */
  readonly unsendable?: string;
  readonly errorsTitle: string;
  /** Whether the errors are listed above the form: once it was sent with them. */
  readonly summarise: boolean;
  readonly fields: readonly FieldView[];
  readonly consent?: string;
  readonly privacy?: { href: string; label: string };
  readonly submit: string;
  /** What became of the attempt. */
  readonly outcome: string;
  /** Where to turn when it failed; an address for a link where it is one. */
  readonly contact?: { lead: string; label: string; href?: string };
}

const MONTHS_OFFERED = 12;

/** Builds the view of an apply form. */
export function applyView(
  settings: ApplySettings,
  state: {
    readonly phase: Phase;
    readonly errors: ReadonlyMap<FieldName, Problem>;
    readonly summarise?: boolean;
  },
  thisMonth: Month,
  msg: Msg,
  format: Format,
): ApplyView {
  const { endpoint, seller, privacyHref, contact } = settings;
  const failed = state.phase === 'unsent' || state.phase === 'unknown';
  return {
    title: msg('Apply to a training program near you', { id: 'apply.title', desc: 'Heading' }),
    ...(!endpoint && { unsendable: unsendable(msg) }),
    summarise: state.summarise ?? false,
    errorsTitle: msg('Please check these answers:', { id: 'apply.errors' }),
    fields: fields(settings, state.errors, thisMonth, msg, format),
    ...(seller && { consent: consentText(seller, msg) }),
    ...(privacyHref && {
      privacy: {
        href: privacyHref,
        label: msg('How your answers are used', { id: 'apply.privacy', desc: 'Link' }),
      },
    }),
    submit:
      state.phase === 'sending'
        ? msg('Sending…', { id: 'apply.sending' })
        : msg('Send application', { id: 'apply.submit', desc: 'Button' }),
    outcome: outcome(state.phase, msg),
    ...(failed && contact && { contact: contactView(contact, msg) }),
  };
}

const unsendable = (msg: Msg): string =>
  msg('This form cannot be sent: the page does not say where applications go.', {
    id: 'apply.unsendable',
  });

/** The consent to calls and texts, as the visitor reads it and as it is kept with the application. */
export const consentText = (seller: string, msg: Msg): string =>
  msg(
    str`${seller} may call or text me about its programs at the phone number above, also by automated means. Agreeing is not a condition of enrolling or of buying anything.`,
    { id: 'apply.consent', desc: 'A draft: change it only together with CONSENT_VERSION' },
  );

function fields(
  { programs }: ApplySettings,
  errors: ReadonlyMap<FieldName, Problem>,
  thisMonth: Month,
  msg: Msg,
  format: Format,
): FieldView[] {
  const labels = fieldLabels(msg);
  const optional = msg('optional', { id: 'optional', desc: 'Beside the label of a field' });
  const paths = pathNames(msg);
  const choices: Partial<Record<FieldName, readonly Choice[]>> = {
    program: programs.length
      ? programs.map(({ key, label }) => ({ value: key, label }))
      : PATHS.map((value) => ({ value, label: paths[value] })),
    start: startChoices(thisMonth, msg, format),
    education: educationLevels(msg).map(([value, label]) => ({ value, label })),
  };
  return FIELDS.map((field: FieldSpec & { name: FieldName }) => {
    const problem = errors.get(field.name);
    return {
      ...field,
      label: labels[field.name],
      optional: field.required ? '' : optional,
      options: withPrompt(choices[field.name] ?? [], msg),
      error: problem ? fieldError(field.name, problem, msg) : '',
    };
  });
}

const withPrompt = (choices: readonly Choice[], msg: Msg): readonly Choice[] => [
  { value: '', label: msg('Choose…', { id: 'apply.choose', desc: 'Before a choice is made' }) },
  ...choices,
];

function startChoices(thisMonth: Month, msg: Msg, format: Format): Choice[] {
  const months = monthsFrom(thisMonth + 1, MONTHS_OFFERED);
  return [
    { value: 'unsure', label: msg('Not sure yet', { id: 'apply.unsure' }) },
    ...months.map((month) => ({ value: isoMonth(month), label: format.month(month) })),
  ];
}

function outcome(phase: Phase, msg: Msg): string {
  switch (phase) {
    case 'sent':
      return msg('Thank you! Your submission has been received!', { id: 'apply.sent' });
    case 'unsent':
      return msg(
        'Oops! Something went wrong while submitting the form. It was not sent. Your answers are still here.',
        { id: 'apply.unsent' },
      );
    case 'unknown':
      return msg(
        'Oops! Something went wrong while submitting the form. We cannot tell whether it arrived. Your answers are still here.',
        { id: 'apply.unknown' },
      );
    default:
      return '';
  }
}

function contactView(contact: string, msg: Msg) {
  const href = contact.includes('@')
    ? `mailto:${encodeURIComponent(contact).replace('%40', '@')}`
    : `tel:${contact.replace(/[^\d+]/g, '')}`;
  return {
    lead: msg('You can also reach the school directly:', { id: 'apply.contact' }),
    label: contact,
    ...(/@|\d/.test(contact) && { href }),
  };
}
