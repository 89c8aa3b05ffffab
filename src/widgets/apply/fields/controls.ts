/* Controls of a form, ours or the school's own: what they are for, and what is wrong with them. */
import {
  FIELDS,
  FIELD_NAMES,
  isField,
  problemOf,
  type FieldName,
  type FieldSpec,
  type Problem,
} from './fields.js';

/** Answers by name. */
export type Answers = readonly (readonly [name: string, answer: string])[];

/** What a question is answered with. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Which of our questions a control asks, by its name, what the browser fills it with, or its type. */
export function likeOf({ name, autocomplete, type }: Control): FieldName | undefined {
  if (isField(name)) return name;
  return FIELD_NAMES.find((field) => {
    const spec: FieldSpec = FIELDS[field];
    return spec.autocomplete
      ? autocomplete.split(' ').includes(spec.autocomplete) || type === spec.type
      : false;
  });
}

/** What is wrong with an answer, in words that fit the school's own question. */
export function problemWith(control: Control, long?: boolean): Problem | undefined {
  const kind = problemOf(control.validity, long);
  if (!kind) return undefined;
  if (control.validity.customError) return { says: control.validationMessage };
  const like = likeOf(control);
  return { kind, label: labelOf(control), ...(like && { like }) };
}

/** What a control is called, without the marks that people put behind. */
function labelOf(control: Control): string {
  const legend = control.type === 'radio' && control.closest('fieldset')?.querySelector('legend');
  const words =
    wordsOf(legend || control.labels?.[0]) ||
    control.ariaLabel ||
    control.getAttribute('placeholder') ||
    control.name;
  return words.replace(/[\s:*]+$/, '');
}

/** The words of a label, which may have the control with all its options inside. */
function wordsOf(label: Element | undefined): string {
  const copy = label?.cloneNode(true) as Element | undefined;
  for (const control of copy?.querySelectorAll('select, textarea, button') ?? []) control.remove();
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The answers of a form, trimmed. */
export const answersOf = (form: HTMLFormElement | null): Answers =>
  [...new FormData(form ?? undefined)].flatMap(([name, answer]) =>
    typeof answer === 'string' ? [[name, answer.trim()] as const] : [],
  );

/**
 * Puts answers back into their controls, and tells a framework that it did. Fields of one name take theirs
 * in order; a box or an option that is not among the answers is not ticked.
 */
export function fillIn(controls: readonly Control[], answers: Answers): void {
  const left = [...answers];
  for (const control of controls) {
    const isMine = ([name]: Answers[number]) => name === control.name;
    const given = answers.filter(isMine).map(([, answer]) => answer);
    if (control instanceof HTMLSelectElement && control.multiple) {
      for (const option of control.options) option.selected = given.includes(option.value.trim());
    } else if (/^(radio|checkbox)$/.test(control.type)) {
      (control as HTMLInputElement).checked = given.includes(control.value.trim());
    } else {
      const next = left.findIndex(isMine);
      if (next >= 0) control.value = left.splice(next, 1)[0]![1];
    }
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
