import { sources } from '../../../facts/sources.js';
import type { Msg } from '../../../i18n/msg.js';
import type { Chapter, Entry } from '../chapters.js';

/** What training is like. */
export const training = (msg: Msg): Chapter => ({
  title: msg('What you learn in training', { id: 'guide.training' }),
  blocks: [
    msg(
      'Whichever route you take, training rests on two things: the medical codes, and keeping patients’ information confidential.',
      { id: 'guide.training.basis' },
    ),
    msg(
      'You will learn several code sets. Most of the work goes into the two ICD-10 sets, which are used throughout health care:',
      { id: 'guide.training.codes' },
    ),
    [...codeSets(msg)],
    msg('A coder’s work also involves money and patient records, so the program covers both:', {
      id: 'guide.training.money',
    }),
    [...otherSubjects(msg)],
    msg(
      'Medical terminology and some anatomy complete the program. You need the vocabulary to understand a treatment plan when it reaches you, and to follow what the medical staff says.',
      { id: 'guide.training.terminology' },
    ),
  ],
  sources: ['icd', 'cpt', 'hipaa'],
});

const { icd, cpt, hcpcs, hipaa } = sources;

const codeSets = (msg: Msg): readonly Entry[] => [
  {
    term: 'ICD-10-CM',
    href: icd.href,
    text: msg('has the codes for diagnoses.', {
      id: 'guide.training.icd-10-cm',
      desc: 'Follows the name of the code set',
    }),
  },
  {
    term: 'ICD-10-PCS',
    href: icd.href,
    text: msg('has the codes for procedures during a hospital stay.', {
      id: 'guide.training.icd-10-pcs',
      desc: 'Follows the name of the code set',
    }),
  },
  {
    term: 'CPT',
    href: cpt.href,
    text: msg(
      'has the codes for services of doctors and other professionals in every setting, and for outpatient procedures.',
      {
        id: 'guide.training.cpt',
        desc: 'Follows the name of the code set',
      },
    ),
  },
  {
    term: msg('HCPCS Level II', { id: 'guide.training.hcpcs.name' }),
    href: hcpcs.href,
    text: msg('adds codes for supplies, drugs, equipment and ambulance services.', {
      id: 'guide.training.hcpcs',
      desc: 'Follows the name of the code set',
    }),
  },
];

const otherSubjects = (msg: Msg): readonly Entry[] => [
  {
    term: msg('Revenue cycle and billing', { id: 'guide.training.revenue' }),
    text: msg('are a minor part: how codes turn into payment.', {
      id: 'guide.training.revenue.text',
      desc: 'Continues the sentence that begins with “Revenue cycle and billing”',
    }),
  },
  {
    term: 'HIPAA',
    href: hipaa.href,
    text: msg('and similar rules keep patients’ information private.', {
      id: 'guide.training.hipaa',
      desc: 'Follows “HIPAA”',
    }),
  },
];
