import type { ChecklistGroup, Need, RequirementId } from '../../facts/checklist.js';
import { apprenticeLift } from '../../facts/credentials.js';
import { str, type Msg } from '../../i18n/msg.js';
import { examsFor, type Aim } from './checklist-filter.js';

/** An item of the checklist in words: what it is, and why. */
export interface Words {
  readonly label: string;
  readonly why: string;
}

type Say = (msg: Msg, aim: Aim, need: Need) => Words;

/** The words of every item. A new item of the guide does not compile without them. */
export const requirementWords: Readonly<Record<RequirementId, Say>> = {
  diploma: (msg) => ({
    label: msg('Have a high school diploma or GED', { id: 'need.have-diploma' }),
    why: msg('Most programs and all AHIMA exams ask for it. AAPC lists none for the CPC.', {
      id: 'need.diploma.why',
    }),
  }),
  postings: (msg) => ({
    label: msg('Read local job postings', { id: 'need.postings' }),
    why: msg('Employers differ in the degree and credential they ask for.', {
      id: 'need.postings.why',
    }),
  }),
  path: (msg) => ({
    label: msg('Choose a path: certificate, associate’s or bachelor’s', { id: 'need.path' }),
    why: msg('It sets length, cost and later promotion.', { id: 'need.path.why' }),
  }),
  terminology: (msg) => ({
    label: msg('Learn medical terminology and anatomy', { id: 'need.terminology' }),
    why: msg('To understand what clinicians wrote.', { id: 'need.terminology.why' }),
  }),
  'icd-10-cm': (msg) => ({
    label: msg('Learn ICD-10-CM', { id: 'need.icd-10-cm' }),
    why: msg('The codes for diagnoses.', { id: 'need.icd-10-cm.why' }),
  }),
  'icd-10-pcs': (msg) => ({
    label: msg('Learn ICD-10-PCS', { id: 'need.icd-10-pcs' }),
    why: msg('The codes for inpatient procedures.', { id: 'need.icd-10-pcs.why' }),
  }),
  'cpt-hcpcs': (msg) => ({
    label: msg('Learn CPT and HCPCS Level II', { id: 'need.cpt-hcpcs' }),
    why: msg(
      'CPT: services of doctors and other professionals in every setting, and outpatient procedures. HCPCS Level II: supplies, drugs, equipment, ambulance.',
      { id: 'need.cpt-hcpcs.why' },
    ),
  }),
  hipaa: (msg) => ({
    label: msg('Learn HIPAA and patient confidentiality', { id: 'need.hipaa' }),
    why: msg('Coders handle protected health information.', { id: 'need.hipaa.why' }),
  }),
  'revenue-cycle': (msg) => ({
    label: msg('Learn the revenue cycle and billing', { id: 'need.revenue-cycle' }),
    why: msg('How codes turn into payment.', { id: 'need.revenue-cycle.why' }),
  }),
  credential: (msg, aim) => ({
    label: credentialLabel(msg, aim),
    why: msg('No law asks for a credential, but most employers do.', { id: 'need.credential.why' }),
  }),
  'cpc-a': (msg) => ({
    // With a mark behind it, a line would end before its last letter.
    label: msg('Earn experience to drop the “A” of CPC-A', { id: 'need.cpc-a' }).replace(
      'CPC-A',
      'CPC-\u2060A',
    ),
    why: apprenticeWhy(msg),
  }),
  workplaces: (msg) => ({
    label: msg('List every kind of employer', { id: 'need.workplaces' }),
    why: msg(
      'Doctors’ offices and hospitals, but also insurers’ contractors, government and law offices: it widens the search.',
      { id: 'need.workplaces.why' },
    ),
  }),
  associate: (msg) => ({
    label: msg('Earn an associate’s degree', { id: 'need.associate' }),
    why: msg('The RHIT exam asks for one from a CAHIIM-accredited program.', {
      id: 'need.associate.why',
    }),
  }),
  bachelor: (msg, _aim, need) => ({
    label: msg('Earn a bachelor’s degree', { id: 'need.bachelor' }),
    why:
      need === 'required'
        ? msg(
            'The RHIA exam asks for one from a CAHIIM-accredited program. With experience, it also opens management, another job that some coders move into.',
            { id: 'need.bachelor.why-required' },
          )
        : msg(
            'With experience, it opens management (medical and health services managers), another job that some coders move into.',
            { id: 'need.bachelor.why' },
          ),
  }),
};

/** Which credential comes first depends on what a person has studied. */
function credentialLabel(msg: Msg, aim: Aim): string {
  const [first, ...others] = examsFor(aim);
  if (!others.length)
    return msg(str`Earn a first credential: ${first}`, { id: 'need.credential.one' });
  if (aim.path) {
    return msg('Earn a first credential: CPC or CCA, or CCS with experience', {
      id: 'need.credential.certificate',
    });
  }
  return msg(
    'Earn a first credential: CPC or CCA; CCS with experience, RHIT after an associate’s degree, RHIA after a bachelor’s',
    { id: 'need.credential' },
  );
}

function apprenticeWhy(msg: Msg): string {
  const { experience, experienceWithCourse, course } = apprenticeLift;
  return msg(
    str`It removes the apprentice mark of a new CPC, after ${experience.value} years of experience, or ${experienceWithCourse.value} year plus a course or practicum of ${course.value} hours.`,
    { id: 'need.cpc-a.why' },
  );
}

/** The stages of the checklist. */
export const groupTitles = (msg: Msg): Readonly<Record<ChecklistGroup, string>> => ({
  before: msg('Before you start', { id: 'group.before' }),
  training: msg('Training subjects', { id: 'group.training' }),
  credential: msg('Credential', { id: 'group.credential' }),
  work: msg('Finding work', { id: 'group.work' }),
  up: msg('Moving up', { id: 'group.up' }),
});

/** How much an item is needed. */
export const needLabels = (msg: Msg): Readonly<Record<Need, string>> => ({
  required: msg('Required', { id: 'need.required' }),
  usual: msg('Usual', { id: 'need.usual', desc: 'Most employers or programs ask for it' }),
  optional: msg('Optional', { id: 'need.optional' }),
});
