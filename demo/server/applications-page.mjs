import { html } from 'hono/html';

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
export const applicationsPage = (applications) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Applications received – coder-widgets demo</title>
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body class="page">
        <header>
          <p><a href="/">← Demo</a></p>
          <h1>Applications received</h1>
          <p>What the demo’s endpoint stored, newest first. It stays on this computer.</p>
        </header>
        <main class="applications">
          ${
            applications.length
              ? applications.map(application)
              : html`<p>None yet. Send one from <a href="/#apply">the demo</a>.</p>`
          }
        </main>
      </body>
    </html>`;
