/*
 * What a page says in words of its own, in blocks of JSON: `<script type="application/json" data-coder-words
 * lang="es">{"apply.title": "…"}</script>`. Loaded only where such a block stands (packs.ts). What is not as it
 * should be is left out and said once; ours stays there.
 */
import { own } from '../embed/document.js';
import { warnOnce } from '../embed/page.js';
import { english, type Language } from './english.js';
import { messageKey } from './message-key.js';
import { table } from './generated/words.js';
import { matchLanguage } from './match-language.js';
import { str, type TemplateMap } from './msg.js';
import { nearestLang } from './nearest-lang.js';
import type { Pack } from './pack.js';

type Template = TemplateMap[string];

/** Every message, by its name: what the packs have it under, and how many values stand in an open one. */
const messages = new Map(
  table.split(' ').map((entry, number) => {
    const [name, values] = entry.split('=') as [string, string?];
    return [name, { key: messageKey(name, number), values }];
  }),
);

/** As many problems of a block are said one by one. */
const SAID = 10;

const warn = (problem: string): void => warnOnce('script data-coder-words', problem);

let blocks: readonly Element[] = [];
let said = new Map<Pack, Pack>();

/** A pack with the page's own words in it; the same where the page has none for its language. */
export function ownWords(pack: Pack): Pack {
  const now = [...own('querySelectorAll')('script[data-coder-words]')];
  if (now.length !== blocks.length || now.some((block, at) => block !== blocks[at])) {
    blocks = now;
    said = new Map();
  }
  if (!said.has(pack)) said.set(pack, withWords(pack));
  return said.get(pack)!;
}

function withWords(pack: Pack): Pack {
  const { language, templates } = pack;
  const mine = blocks
    .filter((block) => codeOf(block) === language.code)
    .flatMap((block) => wordsIn(block, language));
  if (!mine.length) return pack;
  return { language, templates: { ...templates, ...Object.fromEntries(mine) } };
}

/** The language of a block: its own, or the one it stands in. */
function codeOf(block: Element): string | undefined {
  const lang = nearestLang(block);
  const code = lang ? matchLanguage(lang) : english.code;
  if (!code) warn(`lang="${lang}" is not available; its words are left out.`);
  return code;
}

/** The messages in a block, as packs have them. */
function wordsIn(block: Element, language: Language): readonly (readonly [string, Template])[] {
  const texts = read(block.textContent!);
  if (!texts) {
    warn(`what stands in it (lang="${language.code}") is no JSON like {"apply.title": "…"}.`);
    return [];
  }
  const problems: string[] = [];
  const words = Object.entries(texts).flatMap(([name, text]) => {
    const problem = problemOf(name, text, language);
    if (!problem) return [[messages.get(name)!.key, template(text as string)] as const];
    problems.push(`"${name.slice(0, 40)}" (lang="${language.code}") ${problem}; left out.`);
    return [];
  });
  problems.slice(0, SAID).forEach(warn);
  const more = problems.length - SAID;
  if (more > 0) warn(`${more} more of its texts (lang="${language.code}") are left out.`);
  return words;
}

function read(json: string): object | undefined {
  try {
    const texts: unknown = JSON.parse(json);
    return texts instanceof Object && !Array.isArray(texts) ? texts : undefined;
  } catch {
    return undefined;
  }
}

/** Why a text cannot stand in a message's place. */
function problemOf(name: string, text: unknown, language: Language): string | undefined {
  const message = messages.get(name);
  if (!message) return 'is not known';
  if (!message.values) return 'is not open to other words';
  if (typeof text !== 'string' || !text.trim()) return 'needs a text';
  const values = [...Array(Number(message.values)).keys()].map((value) => `{${value}}`).join(' ');
  if ((text.match(VALUE) ?? []).sort().join(' ') !== values)
    return values ? `needs ${values}, each once` : 'has no {…} to fill in';
  return values ? formsProblem(text, language) : undefined;
}

const VALUE = /\{\d+\}/g;

/** `[month|months]` in a text with a number before it: a form for each category of the language. */
function formsProblem(text: string, { plurals }: Language): string | undefined {
  const categories = plurals.split(' ');
  const wrong = [...text.matchAll(/\[(.*?)\]/g)].some(
    ({ 1: forms, index }) =>
      forms!.split('|').length !== categories.length ||
      forms!.includes('{') ||
      !/\{\d/.test(text.slice(0, index)),
  );
  return wrong ? `needs a form for each of [${categories.join('|')}], behind a number` : undefined;
}

/** A text as a pack has it: plain, or in parts with the numbers of the values between them. */
function template(text: string): Template {
  // By these the values are found in a message.
  const parts = text.replaceAll('\0', '').split(/\{(\d+)\}/);
  if (parts.length === 1) return parts[0]!;
  const strings = parts.filter((_, at) => at % 2 === 0);
  const values = parts.filter((_, at) => at % 2).map(Number);
  return str(strings as unknown as TemplateStringsArray, ...values);
}
