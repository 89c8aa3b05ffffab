import { credentials, type CredentialId } from '../../../facts/credentials.js';
import { sources } from '../../../facts/sources.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { Chapter, Entry } from '../chapters.js';

/** What a person needs to become a coder. */
export const requirements = (msg: Msg): Chapter => ({
  title: msg('What it takes to become a coder', { id: 'guide.requirements' }),
  blocks: [
    msg(
      'There is no set path. Some coders complete an associate’s or bachelor’s degree first. Others go straight from high school, or a GED, to a certificate in medical coding, without a college degree. The U.S. Bureau of Labor Statistics calls a certificate, rather than a degree, the typical way in.',
      { id: 'guide.requirements.paths' },
    ),
    msg(
      'Employers differ in what they prefer, so read the job listings in your area before you decide. They show which degree and which credential count where you live.',
      { id: 'guide.requirements.listings' },
    ),
    msg('No law asks for a credential, but most employers do. The common exams:', {
      id: 'guide.requirements.credential',
    }),
    [...exams(msg)],
    msg('Exam fees change; AAPC and AHIMA list them.', {
      id: 'guide.requirements.fees',
    }),
    msg(
      'A bachelor’s degree or higher tends to bring more chances of promotion. If you want to do more than code one day, it may serve you better than a certificate alone.',
      { id: 'guide.requirements.promotion' },
    ),
  ],
  sources: ['ooh', 'aapc', 'ahima'],
});

const { CPC, CCA, CCS, RHIT } = credentials;

const { aapc, ahima } = sources;

const named = (term: CredentialId, href: string) => ({
  term,
  href,
  title: credentials[term].name,
});

/** The exams, as sentences that begin with the credential. */
const exams = (msg: Msg): readonly Entry[] => [
  {
    ...named('CPC', aapc.href),
    text: msg(
      str`needs no degree and no experience: ${CPC.questions.value} questions, ${CPC.duration.value} hours, open book. New holders are called CPC-A, for apprentice, until they have experience.`,
      { id: 'guide.requirements.cpc', desc: 'Follows the name of the credential, CPC' },
    ),
  },
  {
    ...named('CCA', ahima.href),
    text: msg(
      str`needs a high school diploma or its equivalent: ${CCA.questions.value} questions, ${CCA.duration.value} hours.`,
      { id: 'guide.requirements.cca', desc: 'Follows the name of the credential, CCA' },
    ),
  },
  {
    ...named('CCS', ahima.href),
    text: msg(
      str`needs a high school diploma, and experience is recommended: ${CCS.questions.value} questions, ${CCS.duration.value} hours.`,
      { id: 'guide.requirements.ccs', desc: 'Follows the name of the credential, CCS' },
    ),
  },
  {
    ...named('RHIT', ahima.href),
    text: msg(
      str`needs an associate’s degree from a program accredited by CAHIIM: ${RHIT.questions.value} questions, ${RHIT.duration.value} hours.`,
      { id: 'guide.requirements.rhit', desc: 'Follows the name of the credential, RHIT' },
    ),
  },
  {
    ...named('RHIA', ahima.href),
    text: msg('needs a bachelor’s degree from a program accredited by CAHIIM.', {
      id: 'guide.requirements.rhia',
      desc: 'Follows the name of the credential, RHIA',
    }),
  },
];
