/** Spaces alone are no answer. */
const NOT_BLANK = '.*\\S.*';

/** The questions that a school can ask, in the order of an application that asks them all. */
export const FIELDS = {
  'first-name': { autocomplete: 'given-name', pattern: NOT_BLANK },
  'last-name': { autocomplete: 'family-name', pattern: NOT_BLANK },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email' },
  phone: {
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    // Ten to fifteen digits, with what people put between them.
    pattern: '[+\\(\\)\\.\\s\\-]*([0-9][+\\(\\)\\.\\s\\-]*){10,15}',
  },
  'postal-code': {
    inputmode: 'numeric',
    autocomplete: 'postal-code',
    pattern: '\\s*[0-9]{5}(-[0-9]{4})?\\s*',
  },
  program: { choice: true },
  start: { choice: true },
  education: { choice: true },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** How a question is asked; the attributes are those of the native control. */
export interface FieldSpec {
  /** A select with a fixed set of answers. */
  readonly choice?: true;
  readonly type?: 'email' | 'tel';
  readonly inputmode?: 'email' | 'tel' | 'numeric';
  readonly autocomplete?: 'given-name' | 'family-name' | 'email' | 'tel' | 'postal-code';
  /** As the `pattern` attribute: matched whole, with the v flag. */
  readonly pattern?: string;
}

/** Whether a name is that of one of our questions. */
export const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** What is wrong with an answer. */
export type Problem = OwnProblem | OtherProblem | SaidProblem;

/** `uncallable`: a call was agreed to, without a number. */
export type OwnProblem = 'missing' | 'invalid' | 'uncallable';

/** What is wrong with an answer to a question of the school's own form. */
export interface OtherProblem {
  readonly kind: 'missing' | 'invalid';
  /** What the school calls the question. */
  readonly label: string;
  /** Which of our questions it is, where that can be told: there are better words for it. */
  readonly like?: FieldName;
}

/** What is wrong in the words of the school: of its server, or of its page. */
export interface SaidProblem {
  readonly says: string;
  /** It is about nothing that is asked here. */
  readonly loose?: boolean;
}

/** What the browser's own validation says of a control, and whether its answer is too long. */
export function problemOf({ valid, valueMissing }: ValidityState, long?: boolean) {
  return valid && !long ? undefined : valueMissing ? 'missing' : 'invalid';
}
