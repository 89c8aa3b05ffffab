import { credentials, type Credential, type CredentialId } from '../../facts/credentials.js';
import { str, type Msg } from '../../i18n/msg.js';
import { examsFor, type Aim } from './checklist-filter.js';

/** An exam: who may sit it, and how long it is where that is published. */
export interface Exam {
  readonly name: CredentialId;
  /** What the letters stand for. */
  readonly title: string;
  readonly who: string;
  readonly size: string;
}

/** The exams that an aim leaves to choose from. */
export const exams = (aim: Aim, msg: Msg): readonly Exam[] =>
  examsFor(aim).map((name) => ({
    name,
    title: credentials[name].name,
    who: eligibilityWords(name, msg),
    size: examSize(credentials[name], msg),
  }));

/** Who may sit an exam. */
function eligibilityWords(credential: CredentialId, msg: Msg): string {
  const { eligibility } = credentials[credential];
  if (eligibility === 'none') {
    return msg('No degree or experience needed.', { id: 'eligibility.none' });
  }
  if (eligibility === 'accredited-associate') {
    return msg('Associate’s degree from a CAHIIM-accredited program.', {
      id: 'eligibility.associate',
    });
  }
  if (eligibility === 'accredited-bachelor') {
    return msg('Bachelor’s degree from a CAHIIM-accredited program.', {
      id: 'eligibility.bachelor',
    });
  }
  return 'experienceRecommended' in credentials[credential]
    ? msg('High school diploma; experience recommended.', { id: 'eligibility.recommended' })
    : msg('High school diploma or equivalent.', { id: 'eligibility.high-school' });
}

function examSize({ questions, duration, openBook }: Credential, msg: Msg): string {
  if (!questions || !duration) return '';
  const [count, hours] = [questions.value, duration.value];
  return openBook
    ? msg(str`${count} questions, ${hours} hours, open book.`, { id: 'exam.open-book' })
    : msg(str`${count} questions, ${hours} hours.`, { id: 'exam.size' });
}
