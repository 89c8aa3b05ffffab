/* What the pages of guessed names have in common: every tag with every name that is no setting of it. */
const TAGS = ['coder-salary', 'coder-timeline', 'coder-requirements', 'coder-apply', 'coder-guide'];

/** Names that authors guess; none may be known on a widget, so that each becomes an attribute. */
const GUESSED =
  'language locale level heading view state msg format warn fail choose share emit derive settings data value';

/** Every name on the way from an element to HTMLElement that is no setting; `_$` begins what only Lit knows. */
function namesOn(element) {
  const names = new Set(GUESSED.split(' '));
  for (let from = element; from !== HTMLElement.prototype; from = Object.getPrototypeOf(from)) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name);
  }
  const { elementProperties } = element.constructor;
  return [...names].filter(
    (name) => !/^_\$|^constructor$/.test(name) && !elementProperties.has(name),
  );
}

/** What is to be drawn: a tag and its attributes, one of them by a guessed name. */
export const guessed = TAGS.flatMap((tag) =>
  namesOn(document.createElement(tag)).map((name) => ({
    tag,
    attributes: { [name]: 'guessed', endpoint: '/apply', chapter: 'salary' },
  })),
);
