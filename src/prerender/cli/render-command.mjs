/* `coder-widgets render`: HTML with the card of every tag in it. */
import { readFileSync } from 'node:fs';
import { unknownIn } from '../../check/author-check.js';
import { tagsIn } from '../markup.js';
import { attributesOf } from '../site/known.js';
import { renderToString } from '../ssr.js';
import { Refused, reason, shown } from './failures.mjs';
import { read } from './options.mjs';

const OPTIONS = {
  lang: { type: 'string' },
  url: { type: 'string' },
  strict: { type: 'boolean' },
};

function markupOf(file) {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Refused(`${file}: ${reason(error)}`);
  }
}

/** Of attributes that do nothing a page is still a page; a tag that is none of ours was meant to be one. */
function unknownAttributes(markup) {
  const names = (tag) => tag.attributes.map(([attribute]) => attribute);
  const unknown = tagsIn(markup, '').map((tag) =>
    unknownIn(tag.name, names(tag), attributesOf)?.join(' '),
  );
  const strange = unknown.find((problem) => problem && !problem.startsWith('<'));
  if (strange) throw new Refused(strange);
  return unknown.filter(Boolean);
}

/** Reads it all before a byte is written. */
export async function renderCommand(args, say) {
  const { values, positionals } = read(args, OPTIONS, true);
  if (positionals.length > 1) throw new Refused('One file at a time.');
  const { lang, url } = values;
  if (url !== undefined && !URL.canParse(url))
    throw new Refused(`--url ${shown(url)} is no address.`);
  const markup = markupOf(positionals[0] ?? '-');
  const problems = unknownAttributes(markup);
  const rendered = await renderToString(markup, { lang, url, warn: (text) => problems.push(text) });
  if (values.strict && problems.length) throw new Refused(problems.join('\n'));
  problems.forEach(say.warning);
  process.stdout.write(rendered);
}
