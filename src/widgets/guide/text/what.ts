import type { Msg } from '../../../i18n/msg.js';
import type { Chapter } from '../chapters.js';

/** What a medical coder is. */
export const what = (msg: Msg): Chapter => ({
  title: msg('What a medical coder does', { id: 'guide.what' }),
  blocks: [
    msg(
      'Much of health care happens away from the patient. Sensitive records have to be kept safe, and services of many kinds have to be written down and billed. Medical coders are a necessary part of that administrative work. If you want to work in health care without treating patients, coding is a way in.',
      { id: 'guide.what.role' },
    ),
    msg(
      'A coder reads what was done for a patient, such as a lab test or a treatment, and enters the code that stands for it on the bill. The codes are standardized, so nobody has to write out or decipher a page of description. Each service is charged as it should be, and billing moves faster for patients and insurance companies alike.',
      { id: 'guide.what.codes' },
    ),
    msg(
      'The same codes make personal health records easier to keep and health trends easier to follow. Epidemiologists need not search written reports: they can count how often a code turns up in billing, and see where health is getting better and where it is getting worse.',
      { id: 'guide.what.trends' },
    ),
    msg(
      'So a coder who is quick and accurate helps with more than billing: others in administration can do their work faster too.',
      { id: 'guide.what.speed' },
    ),
  ],
  sources: [],
});
