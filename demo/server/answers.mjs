/* What was posted, read as one text to each question, and what is wrong with it. */

const MAX_ANSWERS = 200;
const MAX_NAME = 100;
const MAX_ANSWER = 5000;

/**
 * What an answer must look like when there is one, and what to say when it does not. A submission id that
 * the database could take for another's (cut off, rewritten or joined) would lose an application.
 */
const SHAPES = {
  'submission-id': [/^(?!.*,)[!-~]{1,200}$/, 'Send one id of up to 200 letters, digits and signs.'],
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Enter a full email address.'],
  phone: [/^\D*(\d\D*){10,15}$/, 'Enter a phone number with its area code.'],
  'postal-code': [/^\d{5}(-\d{4})?$/, 'Enter a 5-digit ZIP code.'],
};

/** Nothing was given: JSON says null, and a form sends an empty file where none was chosen. */
const isNone = (given) => given === null || (given instanceof File && given.size === 0);

/** An answer as text; undefined when none would say the same: an object, a file, a number that lost digits. */
function asText(given) {
  const exact = typeof given === 'number' && Math.abs(given) <= Number.MAX_SAFE_INTEGER;
  return exact || ['string', 'boolean'].includes(typeof given) ? String(given) : undefined;
}

/** Several answers to one question become one text. */
function answerOf(given) {
  const texts = [given]
    .flat()
    .filter((one) => !isNone(one))
    .map(asText);
  if (texts.includes(undefined)) return undefined;
  return texts.join(', ');
}

const isBlankList = (given) => [given].flat().every(isNone);

async function readBody({ req }) {
  const json = /^application\/json\b/i.test(req.header('content-type') ?? '');
  try {
    return Object((await (json ? req.json() : req.parseBody({ all: true }))) ?? {});
  } catch {
    return {};
  }
}

/** Reads the `answers`: text by question, undefined where what was given is none. And the `submissionId`. */
export async function readAnswers(c, next) {
  const given = Object.entries(await readBody(c)).filter(([, value]) => !isBlankList(value));
  const answers = Object.fromEntries(given.map(([name, value]) => [name, answerOf(value)]));
  const id = answers['submission-id'];
  c.set('answers', answers);
  c.set('submissionId', id && !problem('submission-id', id) ? id : undefined);
  await next();
}

/** What is wrong with an answer. */
function problem(name, answer) {
  if (name.length > MAX_NAME) return 'Give the question a shorter name.';
  if (answer === undefined) return 'Send this as text.';
  if (answer.length > MAX_ANSWER) return 'Write a shorter answer.';
  const [shape, words] = Object.hasOwn(SHAPES, name) ? SHAPES[name] : [];
  return shape && answer && !shape.test(answer) ? words : undefined;
}

/** What is wrong with which answer. An application has an email; a form may ask more or less besides. */
export function problems(answers) {
  const found = Object.entries(answers)
    .map(([name, answer]) => [name, problem(name, answer)])
    .filter(([, words]) => words);
  const excess = Object.keys(answers)[MAX_ANSWERS];
  if (excess !== undefined) found.push([excess, `Send up to ${MAX_ANSWERS} answers.`]);
  if (answers.email === '' || !Object.hasOwn(answers, 'email')) {
    found.push(['email', 'Enter your email address.']);
  }
  return found.length ? Object.fromEntries(found) : undefined;
}
