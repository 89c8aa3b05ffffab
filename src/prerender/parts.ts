/* What pages load on demand, loaded once in a server: then every tag answers at once. */
import { isComing, part } from '../embed/parts.js';
import { languages } from '../i18n/languages.js';
import { messagesIn } from '../i18n/packs.js';
import { metrosPart } from '../words/metros.js';
import { files } from '../widgets/guide/generated/guide.files.js';

let all: Promise<unknown> | undefined;

/** Loads the messages and the guide's text in every language, and the areas below the states. */
export function loadParts(): Promise<unknown> {
  return (all ??= Promise.all(
    [
      ...languages.map((language) => messagesIn(language)),
      ...languages.map(({ code }) => part(`guide/${code}`, files)),
      metrosPart(),
    ].filter((value) => isComing(value as object)),
  ));
}
