/*
 * The pages that snippets link to, `/<language>/<widget>/<area>/?setting=value`, each holding that widget.
 * They stand in until the project has hosted pages, so that no snippet's link is dead.
 */
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { DISPLAY_SETTINGS } from '../../src/build/tables.mjs';

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

/** What an address may set, besides the language, which is its first part. */
const SETTINGS = DISPLAY_SETTINGS.filter((name) => name !== 'lang');

/** The page for an address; undefined where there is none. */
export function hostedPage(language, widget, area, query) {
  const tag = `coder-${widget}`;
  const known = ATTRIBUTES.get(tag);
  if (!known || !['en', ...targetLocales].includes(language)) return undefined;
  const settings = { 'heading-level': '2', ...query, ...(area && { area }) };
  const shown = SETTINGS.filter((name) => known.includes(name) && name in settings);
  const attributes = shown.map((name) => ` ${name}="${escaped(settings[name])}"`).join('');
  // Applications sent from this page go to the demo's own endpoint.
  const endpoint = widget === 'apply' ? ' endpoint="/apply"' : '';
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
        <main>${raw(`<${tag}${attributes}${endpoint}></${tag}>`)}</main>
      </body>
    </html>`;
}
