/* Every point and figure of the guide stands in its English chapters, as corrected and from the data. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/guide/coder-guide.js';
import { credentials } from '../../../src/facts/credentials.js';
import { relatedPay } from '../../../src/facts/occupations.js';
import { growth, openings } from '../../../src/facts/outlook.js';
import { training, workingWithin } from '../../../src/facts/paths.js';
import { managementWages, nationalWages, printedMedian } from '../../../src/facts/wages.js';
import { formatFor } from '../../../src/i18n/format.js';
import { english } from '../../../src/i18n/english.js';
import { msgFor } from '../../../src/i18n/msg.js';
import type { ChapterName } from '../../../src/widgets/guide/chapters.js';
import { textOf } from '../../helpers/dom.js';
import { clearPage, mount } from '../../helpers/mount.js';

const { money, number } = formatFor(english, msgFor());
const { certificate, associate, bachelor } = training;
const years = (months: number) => months / 12;
const [from, to] = growth.guide.asOf.split('/');

const exams = Object.entries(credentials).flatMap(([name, credential]) => [
  new RegExp(`\\b${name}\\b`),
  ...('questions' in credential
    ? [
        `${credential.questions.value} questions`,
        `${credential.questions.value} questions, ${credential.duration.value} hours`,
      ]
    : []),
]);

/** What the guide says, chapter by chapter; the figures as the facts have them. */
const POINTS: Record<ChapterName, (string | RegExp)[]> = {
  what: [
    /without treating patients/,
    /[Ss]ensitive records have to be kept safe/,
    /services of many kinds have to be written down and billed/,
    /necessary part of that administrative work/,
    /lab test or a treatment/,
    /enters the code that stands for it on the bill/,
    /codes are standardized/,
    /nobody has to write out or decipher a page/,
    /charged as it should be/,
    /billing moves faster for patients and insurance companies/,
    /personal health records easier to keep/,
    /health trends easier to follow/,
    /Epidemiologists.*can count how often a code turns up in billing/,
    /getting better and where it is getting worse/,
    /quick and accurate.*others in administration can do their work faster/,
  ],
  where: [
    /doctors’ offices and hospitals/,
    /notes of doctors and nurses/,
    /turn each test and treatment into a service that can be billed/,
    /patient’s history and to insurance billing/,
    /practice gets paid/,
    /Government and law offices/,
    /make sense of medical bills when a claim is in legal dispute/,
    /some insurance companies outsource/,
    /many different customers/,
  ],
  requirements: [
    /no set path/,
    /associate’s or bachelor’s degree first/,
    /straight from high school.*to a certificate in medical coding, without a college degree/,
    /Employers differ.*read the job listings in your area/,
    /bachelor’s degree or higher tends to bring more chances of promotion/,
    /more than code.*better than a certificate alone/,
    ...exams,
    /CPC \(Certified Professional Coder\) needs no degree and no experience: .* open book/,
    /CPC-A, for apprentice, until they have experience/,
    /CCA \(Certified Coding Associate\) needs a high school diploma or its equivalent/,
    /CCS \(Certified Coding Specialist\) needs a high school diploma, and experience is recommended/,
    /RHIT \(Registered Health Information Technician\) needs an associate’s degree from a program accredited by CAHIIM/,
    /RHIA \(Registered Health Information Administrator\) needs a bachelor’s degree from a program accredited by CAHIIM/,
  ],
  training: [
    /Whichever route.*medical codes, and keeping patients’ information confidential/,
    /Most of the work goes into the two ICD-10 sets/,
    /ICD-10-CM has the codes for diagnoses/,
    /ICD-10-PCS has the codes for procedures during a hospital stay/,
    /CPT has the codes for services of doctors and other professionals in every setting, and for outpatient procedures/,
    /HCPCS Level II adds codes for supplies, drugs, equipment and ambulance services/,
    /money and patient records/,
    /Revenue cycle and billing are a minor part/,
    /HIPAA and similar rules/,
    /Medical terminology and some anatomy/,
    /understand a treatment plan/,
    /follow what the medical staff says/,
  ],
  duration: [
    /no set path, so the time differs/,
    /A certificate is the fastest way/,
    `${certificate.min} to ${certificate.max} months`,
    `most people have a job within ${years(workingWithin.value)} years, training included`,
    `associate’s or bachelor’s degree takes ${years(associate.min)} to ${years(bachelor.max)} years`,
    /certification may or may not fall within that time/,
  ],
  salary: [
    `median pay of medical coders at ${money(nationalWages.guide.percentiles[50])} a year`,
    /cites the U\.S\. Bureau of Labor Statistics \(May 2020\)/,
    `own table for that group and month has a median of ${money(printedMedian.value)}`,
    `One in ten earns less than ${money(nationalWages.guide.percentiles[10]!)}`,
    `one in ten more than ${money(nationalWages.guide.percentiles[90]!)}`,
    /medical records specialists and some other technicians \(2020 group\)/,
    /information technologists and surgical assistants earn more than coders/,
    /In this guide’s view that is a salary you can live on, above all in the upper half/,
    ...relatedPay('guide').map(([, dollars]) => money(dollars)),
  ],
  career: [
    /The guide calls the outlook good: health care keeps growing fast, so there are almost always jobs/,
    /A first job as CPC-A, though, can be harder to find/,
    `projection for ${from} to ${to} was ${growth.guide.value}% more jobs`,
    /average for all occupations at that time/,
    `${growth.newest.value}% more jobs and about ${number(openings.value)} openings a year`,
    /room to move up, above all with more education/,
    /With experience and a bachelor’s degree, some coders move into another job/,
    /medical and health services manager, the head of a health administration team/,
    `${money(managementWages.guide.percentiles[50])} a year`,
    /turn treatments and services into bills and patient records/,
    /bring the practice its income/,
    /what has been done for a patient so far/,
    /openings in your area, and see what the jobs involve/,
    /education and certification programs near you, and apply/,
  ],
};

describe('the guide’s points', () => {
  afterEach(clearPage);

  for (const [chapter, points] of Object.entries(POINTS)) {
    it(`are all in the chapter “${chapter}”`, async () => {
      const text = textOf(await mount(`<coder-guide chapter="${chapter}"></coder-guide>`));
      for (const point of points) {
        expect(
          typeof point === 'string' ? text.includes(point) : point.test(text),
          `${point}`,
        ).to.equal(true);
      }
    });
  }

  it('are told without the guide’s misspellings and loose words', async () => {
    const text = textOf(await mount('<coder-guide></coder-guide>'));
    expect(text).to.not.match(/HIIPA|ICD-DM|ICD-PCS|near your\b|[Aa]verage (annual )?salary/);
  });
});
