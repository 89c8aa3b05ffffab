/* What --help says. */
const site = `coder-widgets site --base-url https://pages.example/ --out DIR [--languages en,es] [--settings FILE] [--pictures]

Writes every page as plain files: one for each language, widget and area, with frames, oEmbed answers, site
maps and headers. A second run writes only what has changed, and prints it. The old site stays whole until
the new one is.

  --base-url   The address that DIR will have, http or https. Default: CODER_WIDGETS_BASE_URL in the environment,
               else what the package was built with.
  --out        The folder: empty, missing, or of an earlier run. Files of your own in it stay.
  --languages  Some of the languages, by their codes. Default: all. Of one that was there before, addresses lead on.
  --settings   JSON for the apply form: endpoint (required), fields, programs, seller, consent-version, contact,
               privacy, delivery, field-names, endpoint-params, received-word. Without it no apply page is made.
  --pictures   A picture of each area too, beside links to its page. Needs @resvg/resvg-js and dejavu-fonts-ttf.`;

const render = `coder-widgets render [FILE|-] [--lang CODE] [--url ADDRESS] [--strict]

Prints a page's HTML, or a piece of one, with the card of every tag in it. Needs @lit-labs/ssr and parse5.

  FILE       What to read; - or nothing is the standard input.
  --lang     The language it stands in, where it does not say.
  --url      The address that the page will have.
  --strict   Refuse what would only be warned of.`;

const snippet = `coder-widgets snippet TAG [NAME=VALUE …] [--base-url ADDRESS] [--script ADDRESS] [--words TEXT] [--href ADDRESS] [--pinned]

Prints the lines to paste: the script, and the tag with what is read without it.

  TAG         salary, timeline, requirements, apply or guide.
  NAME=VALUE  Its attributes; NAME alone is a switch. Example: snippet salary lang=es area=TX
  --base-url  Where the hosted pages are, that the link in the tag leads to. Default as for site. Without it there
              are words only, and no link.
  --script    Where coder-widgets.js is. Default: beside the hosted pages.
  --words     What the link says. Default: the title of its page.
  --href      Of a form: the school's own page for applying.
  --pinned    This version, with its hash, instead of the newest.`;

const check = `coder-widgets check FILE|ADDRESS …

Reads the HTML of pages and says what an editor has made of the snippets in them: a dropped tag, script or
attribute, typographic quotes, paragraphs inside, a tag that is not closed, addresses escaped twice. Ends with 1
where something is wrong.`;

const all = `coder-widgets: the guide "How to Become a Medical Coder" as widgets and pages

  coder-widgets site      Writes all hosted pages as plain files
  coder-widgets render    Prints HTML with the card of every tag in it
  coder-widgets snippet   Prints the lines to paste
  coder-widgets check     Says what an editor has broken on a page

  coder-widgets COMMAND --help
  coder-widgets --version

Exit codes: 0 done, 1 it could not be written, or a check has found something, 2 what was asked for cannot be.`;

export const HELP = { all, site, render, snippet, check };
