/* Systems whose engine runs in Node. */
import { evaluate } from '@mdx-js/mdx';
import { autop } from '@wordpress/autop';
import { HtmlRenderer, Parser } from 'commonmark';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitize from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';

export const purify = createDOMPurify(new JSDOM('').window).sanitize;

export { autop, sanitize, xss };

/** CommonMark, with raw HTML or (`safe`, as Hugo's goldmark does it) without. */
export const commonmark = (options) => (text) =>
  new HtmlRenderer(options).render(new Parser().parse(text));

export const markdownIt = (options) => (text) => new MarkdownIt(options).render(text);

export const markedText = (text) => marked.parse(text);

/** GitHub: Markdown with HTML, then its schema. */
export const github = async (text) =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .process(text),
  );

const VOID = /^(?:br|hr|img|input|link|meta)$/;
const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const textOf = (child) => child?.html ?? (child == null || child === false ? '' : escaped(child));

const attribute = ([name, value]) =>
  value === true ? ` ${name}=""` : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

/** Elements as text, in place of a framework's. */
function write(type, { children = '', ...props }) {
  const inside = [children].flat(Infinity).map(textOf).join('');
  if (typeof type === 'function') return type({ children, ...props });
  if (typeof type !== 'string') return { html: inside };
  const settings = Object.entries(props)
    .filter(([, value]) => value !== false && value != null)
    .map(attribute)
    .join('');
  return { html: `<${type}${settings}>${VOID.test(type) ? '' : `${inside}</${type}>`}` };
}

/** MDX, compiled and rendered. */
export async function mdx(text) {
  const runtime = { Fragment: Symbol('fragment'), jsx: write, jsxs: write };
  const { default: Content } = await evaluate(text, runtime);
  return Content({}).html;
}
