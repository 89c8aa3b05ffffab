import { str, type Msg } from '../../../i18n/msg.js';
import type { FieldName, OtherProblem, OwnProblem, Problem } from './fields.js';
import { isField } from './fields.js';

/** What each field is called. */
export const fieldLabels = (msg: Msg): Readonly<Record<FieldName, string>> => ({
  'first-name': msg('First name', { id: 'apply.first-name' }),
  'last-name': msg('Last name', { id: 'apply.last-name' }),
  email: msg('Email', { id: 'apply.email' }),
  phone: msg('Phone', { id: 'apply.phone' }),
  'postal-code': msg('ZIP code', { id: 'apply.postal-code' }),
  program: msg('Program', { id: 'apply.program' }),
  start: msg('Start', { id: 'apply.start', desc: 'When the visitor wants to begin' }),
  education: msg('Education so far', { id: 'apply.education' }),
});

/** What is wrong with a field, and what to do about it. */
export function fieldError(name: string, problem: Problem, msg: Msg): string {
  if (problem === 'uncallable') {
    return msg('Enter the phone number for the calls, or untick the box about them.', {
      id: 'apply.uncallable',
    });
  }
  if (typeof problem === 'string') return isField(name) ? ourError(name, problem, msg) : '';
  if ('says' in problem) return problem.says;
  const { like, kind } = problem;
  return like ? ourError(like, kind, msg) : otherError(problem, msg);
}

function ourError(name: FieldName, problem: OwnProblem, msg: Msg): string {
  const missing: Record<FieldName, string> = {
    'first-name': msg('Enter your first name.', { id: 'apply.first-name.missing' }),
    'last-name': msg('Enter your last name.', { id: 'apply.last-name.missing' }),
    email: msg('Enter your email address.', { id: 'apply.email.missing' }),
    phone: msg('Enter your phone number.', { id: 'apply.phone.missing' }),
    'postal-code': msg('Enter your ZIP code.', { id: 'apply.postal-code.missing' }),
    program: msg('Choose a program.', { id: 'apply.program.missing' }),
    start: msg('Choose when you want to start.', { id: 'apply.start.missing' }),
    education: msg('Choose your education so far.', { id: 'apply.education.missing' }),
  };
  const invalid: Partial<Record<FieldName, string>> = {
    email: msg('Enter a full email address, such as maria@example.com.', {
      id: 'apply.email.invalid',
    }),
    phone: msg('Enter a phone number with its area code, such as 512 555 0123.', {
      id: 'apply.phone.invalid',
    }),
    'postal-code': msg('Enter a 5-digit ZIP code, such as 77002.', {
      id: 'apply.postal-code.invalid',
    }),
  };
  return (problem === 'invalid' && invalid[name]) || missing[name];
}

/** For the questions of a school's own form, by its own labels. */
function otherError({ label, kind }: OtherProblem, msg: Msg): string {
  return kind === 'missing'
    ? msg(str`“${label}” needs an answer.`, {
        id: 'apply.other.missing',
        desc: 'The label of a field',
      })
    : msg(str`Please check “${label}”.`, {
        id: 'apply.other.invalid',
        desc: 'The label of a field',
      });
}

/** Education levels, by the key that is sent. */
export const educationLevels = (msg: Msg) => [
  { value: 'none', label: msg('No high school diploma yet', { id: 'education.none' }) },
  { value: 'high-school', label: msg('High school diploma or GED', { id: 'need.diploma' }) },
  { value: 'some-college', label: msg('Some college', { id: 'education.some-college' }) },
  { value: 'associate', label: msg('Associate’s degree', { id: 'path.associate' }) },
  { value: 'bachelor', label: msg('Bachelor’s degree or higher', { id: 'education.bachelor' }) },
];
