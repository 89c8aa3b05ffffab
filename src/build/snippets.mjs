/* The snippets of the README, by the names of their places in it (`<!-- snippet: name -->`). */
import { linkLine, placeholderLine, scriptLine, tagLine } from '../../demo/snippet.js';

const SALARY = { lang: 'es', area: 'TX', period: 'hour' };
const WORDS = 'Salario de los codificadores médicos';
const checklist = { path: 'certificate', 'apply-href': '#application' };

/** What stands in a tag beside its link: hidden, it would be nothing where a filter drops the tag. */
const beside = (tag, inside) => tag.replace('</a>', () => `</a>${inside}`);

/** What stands in a tag in place of its link. */
const holding = (tag, inside) => tag.replace(/<a .*?<\/a>/, () => inside);

const ITEMS =
  '<li data-id="transcript">Official transcript (<a href="/transcripts">how to order one</a>)</li>' +
  '<li data-need="usual">Placement test in reading</li>';
const FORM =
  '<form id="our-form" action="/apply" method="post"><label>Email <input name="email" type="email" required /></label> <button>Apply</button></form>';
const CONSENT =
  '<span slot="consent" lang="en" data-version="2027-01" hidden>A College may …</span>' +
  '<span slot="consent" lang="es" data-version="2027-01" hidden>A College puede …</span>';

/** Each as the lines that are pasted, for a site with the script and the hosted pages that links lead to. */
export function snippetsFor(site, pages) {
  const script = `${site}coder-widgets.js`;
  const here = { pages, href: `${site}apply-page` };
  const apply = (settings) => tagLine('apply', settings, 'Apply to our program', here);
  const whatYouNeed = (settings) => tagLine('requirements', settings, 'What you need', here);
  return {
    first: [scriptLine(script, pages), tagLine('salary', SALARY, WORDS, here)],
    loader: [scriptLine(`${site}coder-loader.js`, pages, { defer: '' })],
    link: [linkLine('salary', SALARY, WORDS, pages)],
    placeholder: [placeholderLine('salary', SALARY, WORDS)],
    style: [`<link rel="stylesheet" href="${site}coder-widgets.css" />`],
    pinned: [
      scriptLine(`${site}0.1.0/coder-widgets.js`, pages, {
        integrity: 'sha384-…',
        crossorigin: 'anonymous',
        defer: '',
      }),
    ],
    timeline: [tagLine('timeline', { 'hours-per-week': '12' }, 'How long it takes', here)],
    'own items': [holding(whatYouNeed(checklist), `<ul>${ITEMS}</ul>`)],
    'named items': [
      whatYouNeed({ ...checklist, 'items-id': 'our-items' }),
      `<ul id="our-items">${ITEMS}</ul>`,
    ],
    apply: [
      apply({
        endpoint: `${site}apply`,
        fields: 'first-name last-name email phone? program start',
        programs: 'certificate=Coding Certificate|associate=Associate of Science',
        'privacy-href': `${site}privacy`,
        contact: 'admissions@your.site',
      }),
    ],
    consent: [beside(apply({ endpoint: `${site}apply` }), CONSENT)],
    'own form': [holding(apply({}), FORM)],
    'named form': [apply({ 'form-id': 'our-form' }), FORM],
    guide: [
      tagLine('guide', {}, 'How to become a medical coder', here),
      tagLine(
        'guide',
        { chapter: 'salary', area: 'TX', 'heading-level': '2' },
        'What coders earn in Texas',
        here,
      ),
      tagLine(
        'guide',
        { widgets: '', endpoint: `${site}apply` },
        'How to become a medical coder',
        here,
      ),
    ],
  };
}

export const SNIPPETS = snippetsFor('https://your.site/', 'https://pages.site/');
