import type { LitElement } from 'lit';
import { clearPage, mount, watchConsole } from './mount.js';

const FALLBACK = '<a href="/more">Read this</a>';
/** Each widget with what it needs. */
export const MARKUP: Record<string, string> = {
  'coder-salary': `<coder-salary>${FALLBACK}</coder-salary>`,
  'coder-timeline': `<coder-timeline hours-per-week="12">${FALLBACK}</coder-timeline>`,
  'coder-requirements': `<coder-requirements>${FALLBACK}</coder-requirements>`,
  'coder-apply': `<coder-apply endpoint="/apply" seller="A College" consent-version="2026-11">${FALLBACK}</coder-apply>`,
  'coder-guide': `<coder-guide widgets chapter="salary">${FALLBACK}</coder-guide>`,
};

/** The markup of some widgets as a server would send it: with what they show as declarative shadow DOM. */
export async function prerender(markup: string): Promise<string> {
  const place = (await mount(markup)).parentElement!;
  const roots = rootsIn(place);
  for (const root of roots) writeDown(root);
  const html = place
    .getHTML({ shadowRoots: roots })
    .replace(/<!--.*?-->/g, '')
    .replaceAll('<div id="frame">', '<div id="frame" class="shown">');
  clearPage();
  return html.replace(
    /<(coder-[a-z]+)([^>]*)><template shadowrootmode="open">/g,
    (start, tag: string) => `${start}<style>${stylesOf(tag)}</style>`,
  );
}

const rootsIn = (place: ParentNode): ShadowRoot[] =>
  [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

/** What a server writes as attributes, and a browser keeps as properties. */
function writeDown(root: ShadowRoot): void {
  for (const box of root.querySelectorAll('input')) {
    box.toggleAttribute('checked', box.checked);
    if (box.type === 'number') box.setAttribute('value', box.value);
  }
  for (const option of root.querySelectorAll('select [value]'))
    option.toggleAttribute('selected', (option as HTMLOptionElement).selected);
}

const stylesOf = (tag: string): string =>
  (customElements.get(tag) as typeof LitElement).elementStyles
    .map((style) => (style as { cssText: string }).cssText)
    .join('');

/** Of each test a place for prerendered markup on the page, what its widgets say was chosen, and the console. */
export function usePrerendered() {
  const place = document.createElement('div');
  const changes: { name: string; value: unknown }[] = [];
  const hear = (event: Event) => changes.push((event as CustomEvent).detail);
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => {
    spy = watchConsole();
    changes.length = 0;
    document.body.append(place);
    document.addEventListener('coder-change', hear);
  });
  afterEach(() => {
    spy.restore();
    place.replaceChildren();
    place.remove();
    document.removeEventListener('coder-change', hear);
    clearPage();
  });
  return {
    place,
    changes,
    /** What was warned of so far. */
    warnings: () => spy.warnings,
    /** Puts prerendered markup on the page. Its widgets draw only after this task. */
    put(html: string): LitElement & { shadowRoot: ShadowRoot } {
      place.setHTMLUnsafe(html);
      return place.querySelector('*')!;
    },
  };
}
