/* What of an answer says that an application is there, and what says that it is not. */

/** The words that say so. */
const YES =
  /^(ok(ay)?|received|success(ful)?|accepted|stored|saved|created|(mail_)?sent|done|true|thank(s| you))[.!]*$/i;

/** Where JSON says it. */
const TELLING = ['received', 'ok', 'success', 'status', 'result'];

/** Where it may say otherwise besides. */
const ALSO_TELLING = ['is_valid', 'valid', 'statusCode'];

/** What only an answer about something wrong has. */
const WRONG = /error|fail|invalid|exception/i;

const ALREADY = /already.received/i;

/** Whether something is said: many answer with an empty list of errors when all is well. */
const holds = (said: unknown): boolean =>
  said === Object(said) ? Object.keys(said as object).length > 0 : Boolean(said);

/** Whether a word is the school's own for it. */
const isWord = (said: unknown, word: string): boolean =>
  Boolean(word) && typeof said === 'string' && said.trim().toLowerCase() === word.toLowerCase();

/** Whether a text is nothing but a word that says yes. */
const isPlainYes = (said: unknown, word: string): boolean =>
  typeof said === 'string' && (YES.test(said.trim()) || isWord(said, word));

const isYes = (said: unknown, word: string): boolean =>
  said === true || (Number(said) >= 200 && Number(said) < 300) || isPlainYes(said, word);

/** Whether JSON says somewhere that the application is there. */
const saysYes = (said: readonly [string, unknown][], word: string): boolean =>
  said.some(
    ([name, value]) => isWord(value, word) || (TELLING.includes(name) && isYes(value, word)),
  );

/** Whether it says anywhere that something is wrong. */
const saysNo = (said: readonly [string, unknown][], word: string): boolean =>
  said.some(([name, value]) =>
    [...TELLING, ...ALSO_TELLING].includes(name)
      ? !isYes(value, word)
      : WRONG.test(name) && holds(value),
  );

/** Whether JSON, or a plain word, says that the application is there, and nothing else besides. */
export function affirms(body: unknown, word: string): boolean {
  if (body !== Object(body) || Array.isArray(body)) return isPlainYes(body, word);
  const said = Object.entries(body as object);
  return saysYes(said, word) && !saysNo(said, word);
}

/**
 * Whether JSON says that nothing was stored: it finds fault with answers, or says no in so many words. What
 * says yes as well may have been stored all the same.
 */
export function denies(body: unknown, text: string, word: string): boolean {
  const said = Object(body) as Record<string, unknown>;
  if (saysYes(Object.entries(said), word)) return false;
  const no = [said.received, said.ok, said.success].includes(false);
  return holds(said.errors) || (no && !ALREADY.test(text));
}
