/*
 * The pages that snippets link to, as `coder-widgets site` writes them, each made when it is asked for: a
 * page `/<language>/<widget>/<area>/`, the same for frames under `/embed/`, and its oEmbed answer. From the
 * address they take how to show the guide's figures, never where answers go or whose figures these are.
 */
import { oembedFor, pageFor, sheet } from '../../dist/server/prerender/site/site.js';

/** Applications sent from these pages go to the demo's own endpoint. */
const FORM = { endpoint: '/apply' };

const HERE = ['localhost', '127.0.0.1', '[::1]'];

/** Where the demo is asked for; a name that strangers led a browser here by is not repeated. */
function baseOf(c) {
  const { hostname, origin } = new URL(c.req.url);
  return HERE.includes(hostname) ? `${origin}/` : 'http://localhost/';
}

/** What is wrong in an address is no news to whoever runs the demo. */
const silently = () => undefined;

/** Adds the pages, and the style sheet that they share. */
export function addHostedPages(app) {
  app.get('/hosted.css', (c) => c.body(sheet, 200, { 'content-type': 'text/css' }));
  app.get('/oembed', answerProvider);
  app.on('GET', [`/:language${LANGUAGE}`, `/:language${LANGUAGE}/*`, '/embed/*'], answer);
}

const LANGUAGE = '{[a-z]{2}(?:-\\w+)?}';

const siteOf = (c) => ({ base: baseOf(c), scripts: 'cdn/', sheet: 'hosted.css', form: FORM });

/** What a provider of embeds is asked, by those who know it: `/oembed?url=…`. https://oembed.com */
async function answerProvider(c) {
  const answered = await oembedFor(siteOf(c), c.req.query('url') ?? '', silently);
  return answered ? c.json(answered) : c.notFound();
}

async function answer(c) {
  const site = siteOf(c);
  const asked = { path: c.req.path.slice(1), query: c.req.query() };
  const page = await pageFor(site, asked, silently);
  if (page?.markup) return c.html(page.markup);
  if (page?.oembed) return c.json(page.oembed);
  return page ? c.redirect(`/${page.nearest}`) : c.notFound();
}
