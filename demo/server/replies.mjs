/* What the endpoint says: a page to a person whose form was posted without the script, JSON to the script. */
import { accepts } from 'hono/accepts';
import { html } from 'hono/html';

const JSON_TYPE = 'application/json';
const TYPES = { header: 'Accept', supports: [JSON_TYPE, 'text/html'], default: JSON_TYPE };

const STUMBLED = [
  'Something went wrong',
  'If you sent an application, the server cannot tell whether it was stored: ask before you send it again.',
];

/** Title and words of the page by status. */
const PAGES = {
  200: ['Thank you!', 'It has been received.'],
  413: ['Too long', 'It was not stored. Go back, write shorter answers and send it again.'],
  422: [
    'Something is missing or wrong',
    'It was not stored. Go back, mend this and send it again:',
  ],
  429: ['Too many at once', 'This one was not stored.'],
  500: STUMBLED,
  502: STUMBLED,
  503: ['Closed for a moment', 'It was not stored. Go back and send it again later.'],
};

const comeBack = (seconds) =>
  seconds &&
  html`<p>Go back and send it again in ${seconds} ${seconds === '1' ? 'second' : 'seconds'}.</p>`;

const errorList = (errors) =>
  errors &&
  html`<ul>
    ${Object.entries(errors).map(([name, words]) => html`<li>${name}: ${words}</li>`)}
  </ul>`;

/** A page of the demo that says one thing. */
export const wordsPage = (title, words, more = '') =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} – coder-widgets demo</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body class="page">
        <header>
          <h1>${title}</h1>
          <p>${words}</p>
        </header>
        <main>${more}</main>
      </body>
    </html>`;

/** Answers as `c.json` does, or with a page that says the same. */
export function reply(c, body, status = 200, headers = {}) {
  if (accepts(c, TYPES) === JSON_TYPE) return c.json(body, status, headers);
  const [title, words] = PAGES[status];
  const more = [errorList(body.errors), comeBack(headers['retry-after'])].filter(Boolean);
  return c.html(wordsPage(title, words, more), status, headers);
}
