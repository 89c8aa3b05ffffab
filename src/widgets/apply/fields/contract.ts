/* What the other rooms know of the fields: the questions, the controls that ask them, our form of them. */
export { answersOf, fillIn, likeOf, problemWith, type Answers, type Control } from './controls.js';
export { fieldViews, type FieldView } from './field-views.js';
export { fieldError } from './field-words.js';
export { FIELD_NAMES, problemOf, type Problem, type SaidProblem } from './fields.js';
export type { FormHandlers } from './own-form.js';
export {
  readFields,
  readPairs,
  readPrograms,
  shown,
  type AskedField,
  type Program,
} from './questions.js';
export { flagsOf, TRAP_NAME } from './spam.js';
