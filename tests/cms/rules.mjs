/*
 * Systems without an engine on npm: what their documentation says they let through, as allow-lists of
 * sanitize-html. They are readings of documents, not the systems themselves; the matrix marks them.
 */
import sanitize from 'sanitize-html';

const list = (text) => text.split(' ');

const filter = (allowedTags, allowedAttributes, more) => (html) =>
  sanitize(html, { allowedTags, allowedAttributes, allowVulnerableTags: true, ...more });

const GLOBAL = list('class dir id lang role style title hidden data-* aria-*');

/** wp_kses_post(): what WordPress keeps of an author without unfiltered_html ($allowedposttags in kses.php). */
export const wordpressAuthor = filter(
  list(
    'address a abbr article aside b big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav p pre q s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead tr tt u ul ol var',
  ),
  {
    '*': GLOBAL,
    a: list('href rel rev name target download'),
    button: list('disabled name type value'),
    img: list('alt align border height loading src width'),
    label: ['for'],
    li: ['value'],
    textarea: list('cols rows disabled name readonly'),
  },
);

/** wp_kses() with $allowedtags, then wp_rel_ugc(): what WordPress keeps of a comment. */
export const wordpressComment = filter(
  list('a abbr acronym b blockquote cite code del em i q s strike strong p br'),
  { a: list('href title rel'), '*': [] },
  { transformTags: { a: sanitize.simpleTransform('a', { rel: 'nofollow ugc' }) } },
);

/** Drupal's text format "Basic HTML" (filter_html, as the standard profile installs it). */
export const drupalBasic = filter(
  list('a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br span img'),
  {
    a: list('href hreflang'),
    blockquote: ['cite'],
    img: list('src alt data-entity-type data-entity-uuid data-align data-caption width height'),
    ul: ['type'],
    ol: list('start type'),
    '*': ['id'],
  },
);

/** Moodle: HTMLPurifier on XHTML 1.0 Transitional; no data attributes, no forms, no ids. */
export const moodle = filter(
  list(
    'a abbr acronym address b big blockquote br caption center cite code col colgroup dd del dfn dir div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li menu ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var',
  ),
  {
    '*': list('class lang dir title style'),
    a: list('href target rel'),
    img: list('src alt width height'),
  },
);

/** Canvas: the configuration of its sanitizer; data attributes stay. */
export const canvas = filter(
  list(
    'h1 h2 h3 h4 h5 h6 p a abbr address article aside b bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer header hr i img ins kbd li main mark nav ol pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var',
  ),
  { '*': GLOBAL, a: list('href target rel name'), img: list('src alt width height') },
);

/** A forum with BBCode (phpBB): no HTML; what stays is an address with its words. */
export const bbcode = (html) => {
  const text = html.replace(
    /<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g,
    (_, href, words) => `[url=${href}]${words}[/url]`,
  );
  return sanitize(text, { allowedTags: [] })
    .replace(
      /\[url=([^\]]*)\](.*?)\[\/url\]/g,
      (_, href, words) => `<a href="${href}" class="postlink">${words}</a>`,
    )
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => `<div>${line}</div>`)
    .join('');
};
