/*
 * The pages that snippets link to, `/<language>/<widget>/<area>/?setting=value`, each holding that widget.
 * They stand in until the project has hosted pages, so that no snippet's link is dead.
 */
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';

const { targetLocales } = JSON.parse(
  readFileSync(new URL('../../src/locales/lit-localize.json', import.meta.url), 'utf8'),
);
const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);

/** The attributes of every tag, as the manifest lists them. */
const ATTRIBUTES = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
);

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The page for an address; undefined where there is none. */
export function hostedPage(language, widget, area, query) {
  const tag = `coder-${widget}`;
  const known = ATTRIBUTES.get(tag);
  if (!known || !['en', ...targetLocales].includes(language)) return undefined;
  const settings = { ...query, ...(area && { area }) };
  // Applications sent from this page go to the demo's own endpoint, whatever a link says.
  if (widget === 'apply') settings.endpoint = '/apply';
  const attributes = Object.entries(settings)
    .filter(([name]) => known.includes(name) && name !== 'lang')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${tag}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo.css" />
        <script src="/cdn/coder-widgets.js" data-pages="/" defer></script>
      </head>
      <body class="page">
        <main>${raw(`<${tag} heading-level="2"${attributes}></${tag}>`)}</main>
      </body>
    </html>`;
}
