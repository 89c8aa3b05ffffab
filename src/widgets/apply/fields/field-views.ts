/* The fields as plain data: what is asked, and what is wrong with the answers, in words. */
import { PATHS } from '../../../facts/paths.js';
import type { Format } from '../../../i18n/format.js';
import { isoMonth, monthsOffered, parseMonth, type Month } from '../../../i18n/month.js';
import type { Msg } from '../../../i18n/msg.js';
import { pathNames } from '../../../words/path-names.js';
import { lengthLimit, type DeliveryKind } from '../delivery/contract.js';
import { educationLevels, fieldError, fieldLabels } from './field-words.js';
import { FIELDS, type FieldName, type FieldSpec, type Problem } from './fields.js';
import type { AskedField, Program } from './questions.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FieldView extends FieldSpec {
  readonly name: FieldName;
  readonly required: boolean;
  readonly label: string;
  /** Said beside the label where an answer is not needed. */
  readonly optional: string;
  readonly options: readonly Choice[];
  /** In characters. */
  readonly longest: number;
  readonly error: string;
}

/** What a school asks. */
interface Asked {
  readonly fields: readonly AskedField[];
  readonly programs: readonly Program[];
  readonly kind: DeliveryKind;
  /** The month that was chosen elsewhere, `YYYY-MM`. */
  readonly chosen: { readonly start: string };
}

/** What our form asks, in the visitor's words. */
export function fieldViews(
  { fields: asked, programs, chosen, kind }: Asked,
  errors: ReadonlyMap<string, Problem>,
  thisMonth: Month,
  msg: Msg,
  format: Format,
): FieldView[] {
  const labels = fieldLabels(msg);
  const optional = msg('optional', { id: 'optional', desc: 'Beside the label of a field' });
  const paths = pathNames(msg);
  const choices: Partial<Record<FieldName, () => readonly Choice[]>> = {
    program: () =>
      programs.length
        ? programs.map(({ key, label }) => ({ value: key, label }))
        : PATHS.map((value) => ({ value, label: paths[value] })),
    start: () => startChoices(monthsOffered(thisMonth, parseMonth(chosen.start)), msg, format),
    education: () => educationLevels(msg),
  };
  return asked.map(({ name, required }) => {
    const problem = errors.get(name);
    const spec: FieldSpec = FIELDS[name];
    return {
      ...spec,
      name,
      required,
      label: labels[name],
      optional: required ? '' : optional,
      longest: lengthLimit(kind, name),
      options: withPrompt(choices[name]?.() ?? [], msg),
      error: problem ? fieldError(name, problem, msg) : '',
    };
  });
}

const withPrompt = (choices: readonly Choice[], msg: Msg): readonly Choice[] => [
  { value: '', label: msg('Choose…', { id: 'apply.choose', desc: 'Before a choice is made' }) },
  ...choices,
];

function startChoices(months: readonly Month[], msg: Msg, format: Format): Choice[] {
  return [
    { value: 'unsure', label: msg('Not sure yet', { id: 'apply.unsure' }) },
    ...months.map((month) => ({ value: isoMonth(month), label: format.month(month) })),
  ];
}
