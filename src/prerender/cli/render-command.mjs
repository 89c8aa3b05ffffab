/* `coder-widgets render`: HTML with the card of every tag in it. */
import { readFileSync } from 'node:fs';
import { tagsIn } from '../markup.js';
import { renderToString } from '../ssr.js';
import { unknownIn } from './author-check.mjs';
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

/** Reads it all before a byte is written. */
export async function renderCommand(args, say) {
  const { values, positionals } = read(args, OPTIONS, true);
  if (positionals.length > 1) throw new Refused('One file at a time.');
  const { lang, url } = values;
  if (url !== undefined && !URL.canParse(url))
    throw new Refused(`--url ${shown(url)} is no address.`);
  const markup = markupOf(positionals[0] ?? '-');
  const problems = [];
  for (const { name, attributes } of tagsIn(markup, '')) {
    const unknown = unknownIn(
      name,
      attributes.map(([attribute]) => attribute),
    );
    if (unknown?.startsWith('<')) problems.push(unknown);
    else if (unknown) throw new Refused(unknown);
  }
  const rendered = await renderToString(markup, { lang, url, warn: (text) => problems.push(text) });
  if (values.strict && problems.length) throw new Refused(problems.join('\n'));
  problems.forEach(say.warning);
  process.stdout.write(rendered);
}
