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

/**
 * What an address may set, on any widget: how it shows the guide's figures, and for which place and plan.
 * Where answers go, whose figures and links these are and who asks for consent is up to whoever writes a
 * page, never to whoever sends a link. This list is the only one, until `src` has a table of tags and their
 * settings to take it from.
 */
const DISPLAY_SETTINGS = (
  'area zip place edition period path offer offer-max compare picker compact credential prior start ' +
  'hours-per-week chapter heading-level theme'
).split(' ');

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The page for an address; undefined where there is none. */
export function hostedPage(language, widget, area, query) {
  const tag = `coder-${widget}`;
  const known = ATTRIBUTES.get(tag);
  if (!known || !['en', ...targetLocales].includes(language)) return undefined;
  const settings = { 'heading-level': '2', ...query, ...(area && { area }) };
  const shown = DISPLAY_SETTINGS.filter((name) => known.includes(name) && name in settings);
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
