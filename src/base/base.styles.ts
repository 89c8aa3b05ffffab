import { css } from 'lit';

/*
 * What every widget shares. The host element stays the page's: it may be sized, placed and hidden.
 * Everything inside stands on a root that inherits nothing but what it names here.
 * Public tokens (--coder-accent …) are only read, never declared, so that a page can set them
 * anywhere; the --coder-_… ones carry their defaults and live inside.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    zoom: 1 !important;
    animation: none !important;
    transition: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /*
   * The size container stands inside: on the host, a page's \`all: unset\` would end it. It has the font
   * size of the card, so that breakpoints in em follow the reader's own setting and not the page's.
   */
  #frame {
    display: block;
    font-size: var(--coder-font-size, medium);
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  #root {
    --coder-_accent: var(--coder-accent, #0b655d);
    --coder-_text: var(--coder-text, #14202a);
    --coder-_muted: var(--coder-muted, #52606d);
    --coder-_surface: var(--coder-surface, #fff);
    --coder-_border: var(--coder-border, #dce3e8);
    --coder-_field: #7c8a97;
    --coder-_error: #b3261e;
    --coder-_space: var(--coder-space, 4px);
    --coder-_tint: color-mix(in srgb, var(--coder-_accent) 10%, var(--coder-_surface));
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-user-select: text;
    user-select: text;
    position: relative;
    display: block;
    box-sizing: border-box;
    padding: calc(var(--coder-_space) * 4);
    border: 1px solid var(--coder-_border);
    border-radius: var(--coder-radius, 12px);
    background: var(--coder-_surface);
    color: var(--coder-_text);
    font: var(--coder-font-size, medium) / 1.5 var(--coder-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    hyphens: auto;
    /* Never inside a short word; where the browser cannot tell, it hyphenates as it sees fit. */
    hyphenate-limit-chars: 10 4 4;
    text-align: start;
  }
  /* Its lines end between words, as those of other languages with spaces. */
  #root:lang(ko) {
    word-break: keep-all;
  }
  @supports (color: light-dark(#000, #fff)) {
    #root {
      --coder-_accent: var(--coder-accent, light-dark(#0b655d, #62cdbf));
      --coder-_text: var(--coder-text, light-dark(#14202a, #eef2f4));
      --coder-_muted: var(--coder-muted, light-dark(#52606d, #a7b3bd));
      --coder-_surface: var(--coder-surface, light-dark(#fff, #131a20));
      --coder-_border: var(--coder-border, light-dark(#dce3e8, #2e3943));
      --coder-_field: light-dark(#7c8a97, #75828e);
      --coder-_error: light-dark(#b3261e, #ff9a8f);
    }
    [data-theme='light'] {
      color-scheme: light !important;
    }
    [data-theme='dark'] {
      color-scheme: dark !important;
    }
  }
  /* Without a least width of its own a long word is broken, and pushes nothing out of the card. */
  * {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :is(p, ul, ol, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  legend {
    padding: 0;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .muted,
  .small {
    color: var(--coder-_muted);
    font-size: 0.875em;
  }
  /* Large letters in a narrow card must not break a figure in two. */
  .figure {
    font-size: min(2.25em, 18cqi);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  .head,
  .foot,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--coder-_space) * 3);
    justify-content: space-between;
    align-items: start;
  }
  .foot {
    margin-block-start: calc(var(--coder-_space) * 5);
    padding-block-start: calc(var(--coder-_space) * 4);
    border-block-start: 1px solid var(--coder-_border);
  }
  .actions {
    justify-content: start;
    align-items: center;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a:any-link,
  .link {
    color: var(--coder-_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  svg {
    display: block;
    overflow: visible;
  }
  /* Anything that a widget says of a graphic wins. */
  :where(svg:not([width])) {
    inline-size: 100%;
  }
  [dir='rtl'] [part='graphic'] {
    transform: scaleX(-1);
  }
  summary {
    cursor: pointer;
    color: var(--coder-_accent);
    font-size: 0.875em;
    min-block-size: 28px;
    padding-block: 3px;
  }
  @container (min-width: 30em) {
    #root {
      padding: calc(var(--coder-_space) * 6);
    }
    .figure {
      font-size: min(3em, 18cqi);
    }
  }
  @media (forced-colors: active) {
    #root {
      --coder-_accent: Highlight;
      --coder-_border: CanvasText;
      --coder-_tint: Canvas;
    }
  }
  @media print {
    /* Paper is light, whatever the page and the theme. */
    #root {
      color-scheme: light !important;
      break-inside: avoid;
    }
  }
`;
