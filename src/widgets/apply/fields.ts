/** Spaces alone are no answer. */
const NOT_BLANK = '.*\\S.*';

/** The questions of the application, in order; the name is also what the answer is sent under. */
export const FIELDS = [
  { name: 'first-name', autocomplete: 'given-name', pattern: NOT_BLANK, required: true },
  { name: 'last-name', autocomplete: 'family-name', pattern: NOT_BLANK, required: true },
  { name: 'email', type: 'email', inputmode: 'email', autocomplete: 'email', required: true },
  {
    name: 'phone',
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    // Ten to fifteen digits, with what people put between them.
    pattern: '[+\\(\\)\\.\\s\\-]*([0-9][+\\(\\)\\.\\s\\-]*){10,15}',
  },
  {
    name: 'postal-code',
    inputmode: 'numeric',
    autocomplete: 'postal-code',
    pattern: '\\s*[0-9]{5}(-[0-9]{4})?\\s*',
    required: true,
  },
  { name: 'program', choice: true, required: true },
  { name: 'start', choice: true, required: true },
  { name: 'education', choice: true, required: true },
] as const satisfies readonly FieldSpec[];

export type FieldName = (typeof FIELDS)[number]['name'];

/** How a question is asked; the attributes are those of the native control. */
export interface FieldSpec {
  readonly name: string;
  /** A select with a fixed set of answers. */
  readonly choice?: true;
  readonly type?: 'email' | 'tel';
  readonly inputmode?: 'email' | 'tel' | 'numeric';
  readonly autocomplete?: 'given-name' | 'family-name' | 'email' | 'tel' | 'postal-code';
  /** As the `pattern` attribute: matched whole, with the v flag. */
  readonly pattern?: string;
  readonly required?: true;
}

/** What is wrong with an answer. */
export type Problem = 'missing' | 'invalid';

/** What the browser's own validation says of a control. */
export function problemOf({ valid, valueMissing }: ValidityState): Problem | undefined {
  return valid ? undefined : valueMissing ? 'missing' : 'invalid';
}

/** Longest answer that is taken, in characters. */
export const MAX_LENGTH = 200;
