import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { wordsPage } from './replies.mjs';

/** Sent along with the answers, not answered: shown smaller. */
const ENCLOSED = /^(submission-id|language|page|flagged|partner|consent.*|utm_.*|.*clid)$/;

const answer = ([name, value]) =>
  html`<div class="${ENCLOSED.test(name) ? 'enclosed' : ''}">
    <dt>${name}</dt>
    <dd>${value || '—'}</dd>
  </div>`;

const application = ({ id, receivedAt, answers }) =>
  html`<article>
    <h2>Application ${id}</h2>
    <p><time datetime="${receivedAt}">${receivedAt.replace('T', ' ').slice(0, 19)} UTC</time></p>
    <dl>${Object.entries(answers).map(answer)}</dl>
  </article>`;

/** The page that shows what arrived at the demo's endpoint. */
const applicationsPage = (applications) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Applications received – coder-widgets demo</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body class="page">
        <header>
          <p><a href="/">← Demo</a></p>
          <h1>Applications received</h1>
          <p>
            What the demo’s endpoint stored, newest first. It stays on this computer: whoever uses
            it can read this page while the demo runs, without a password. The file is for the
            account alone that started the demo.
          </p>
        </header>
        <main class="applications">
          ${
            applications.length
              ? applications.map(application)
              : html`<p>
                  None yet. Send one from <a href="/#configure?widget=apply">the demo</a>.
                </p>`
          }
        </main>
      </body>
    </html>`;

/** The names under which a browser on this computer reaches it. */
const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses every other name that leads here: a stranger's page whose name was made to lead here would be of
 * the same origin, and read what is for this computer's users (DNS rebinding).
 */
const onlyHere = (c, next) =>
  HERE.includes(new URL(c.req.url).hostname)
    ? next()
    : c.html(wordsPage('Not under this name', 'Applications are shown at localhost only.'), 403);

/** Not framed, not kept, not given to other origins, and no script in it, whatever strangers posted. */
const guarded = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
});

/**
 * Adds the page of applications to a site.
 *
 * @param {ReturnType<import('./store.mjs').openStore>} store
 */
export function addApplications(app, store) {
  app.get('/applications', guarded, onlyHere, (c) =>
    c.html(applicationsPage(store.list()), 200, { 'cache-control': 'no-store' }),
  );
}
