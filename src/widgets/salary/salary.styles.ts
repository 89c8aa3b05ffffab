import { css } from 'lit';

export const salaryStyles = css`
  /*
   * Cards come in hundreds. One that is off screen is not drawn until it comes near; a thousand then
   * cost less than as static HTML (npm run bench). Not for widgets with fields: being drawn later
   * would move the caret of a field that a script has focused at once. Nor for one that took the place of
   * a card of the page's: it has that one's height at once.
   */
  #frame:not(.shown) {
    /* Less than any card takes: a frame of more would push away what follows, and let it back. */
    contain-intrinsic-block-size: auto 320px;
    content-visibility: auto;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    padding: 3px;
    border: 1px solid var(--coder-_border);
    border-radius: 10px;
  }
  .segments label {
    position: relative;
    padding: 4px min(12px, 4cqi);
    border-radius: 7px;
    font-size: 0.875em;
    white-space: nowrap;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    font-weight: 650;
  }
  .segments input,
  .editions input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
  }
  .main {
    display: grid;
    gap: calc(var(--coder-_space) * 5);
    margin-block: calc(var(--coder-_space) * 4) calc(var(--coder-_space) * 5);
  }
  .editions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 3px;
    margin-block: calc(var(--coder-_space) * 3) calc(var(--coder-_space) * 2);
    padding: 3px;
    border: 1px solid var(--coder-_border);
    border-radius: 10px;
  }
  .nation {
    margin-block-start: calc(var(--coder-_space) * 2);
  }
  .editions > :not(legend) {
    position: relative;
    min-block-size: 44px;
    padding: 5px 10px;
    border-radius: 7px;
    color: var(--coder-_muted);
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .editions b {
    display: block;
    font-size: 1.15em;
    font-weight: 650;
  }
  .editions label {
    cursor: pointer;
  }
  #root :is(label:has(:checked), .shown) {
    background: var(--coder-_tint);
    box-shadow: inset 0 0 0 1px var(--coder-_accent);
    color: inherit;
  }
  .editions label:not(:has(:checked)) b {
    color: var(--coder-_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .range,
  .mark-label {
    font-size: 0.8125em;
  }
  .mark-label {
    display: flex;
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
  }
  .mark-label::before,
  .mark-label::after {
    flex: 1;
    content: '';
  }
  /* Gives way before the words are broken. */
  .mark-label svg {
    flex-shrink: 9999;
  }
  .offered {
    font-size: 0.9em;
    font-weight: 700;
  }
  .whisker,
  .mark,
  .box {
    stroke: var(--coder-_accent);
    stroke-width: 2;
  }
  .box {
    fill: color-mix(in srgb, var(--coder-_accent) 22%, var(--coder-_surface));
  }
  .mark {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .pointer {
    fill: var(--coder-_text);
  }
  line.offer {
    stroke: var(--coder-_text);
    stroke-width: 1.5;
  }
  /* The ends beneath the whiskers, the middle half in a line of its own. */
  .ends {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px 16px;
    margin-block-start: 4px;
    line-height: 1.35;
  }
  .ends > * {
    display: flex;
    flex-direction: column;
  }
  .ends > :last-child:nth-child(n + 2) {
    text-align: end;
  }
  .ends > :nth-child(2):not(:last-child) {
    grid-area: 2 / 1 / 3 / 3;
    flex-flow: row wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .ends b {
    color: var(--coder-_text);
    font-size: 1.1em;
    font-weight: 650;
    white-space: nowrap;
  }
  @container (max-width: 11em) {
    .ends,
    .ends b {
      display: block;
      text-align: start;
      white-space: normal;
    }
    .ends > :last-child:nth-child(n) {
      text-align: start;
    }
  }
  /* In a list. Many are not drawn until they come near: none may be thought to be higher than it is. */
  #frame:has(.compact) {
    contain-intrinsic-size: 160px auto 64px;
  }
  #root:has(> .compact) {
    padding: calc(var(--coder-_space) * 2) calc(var(--coder-_space) * 3);
  }
  .compact[open] > summary {
    margin-block-end: calc(var(--coder-_space) * 4);
  }
  .verdict {
    margin-block: calc(var(--coder-_space) * 3) 4px;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .picker {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: calc(var(--coder-_space) * 3);
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  p.step {
    margin-block-start: calc(var(--coder-_space) * 4);
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--coder-_accent);
    font-size: 0.875em;
  }
  .compare,
  .try {
    margin-block-start: calc(var(--coder-_space) * 5);
  }
  /* In a narrow card the amount under the name: beside it a long word would be cut. */
  .compare li {
    display: grid;
    gap: 3px 12px;
    align-items: end;
    padding-block: 5px;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .compare svg {
    order: 1;
  }
  .compare rect {
    fill: color-mix(in srgb, var(--coder-_accent) 45%, var(--coder-_surface));
  }
  .own rect {
    fill: var(--coder-_accent);
  }
  .own span {
    font-weight: 650;
  }
  .stated rect {
    fill: none;
    stroke: var(--coder-_accent);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .try .label,
  .question {
    margin-block-start: 8px;
  }
  @container (min-width: 19em) {
    .compare li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .compare svg {
      grid-column: 1 / 3;
    }
  }
  @container (min-width: 30em) {
    .compare li {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr) 5em;
      align-items: center;
    }
    .compare svg {
      grid-column: auto;
      order: 0;
    }
    .compare b {
      text-align: end;
    }
  }
  /* Figure and chart side by side. */
  @container (min-width: 40em) {
    .main {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
      gap: calc(var(--coder-_space) * 10);
      align-items: start;
    }
    .main .figure {
      font-size: min(3em, 6.4cqi);
    }
  }
  @media print {
    .segments,
    .picker,
    .try {
      display: none;
    }
    .foot a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
  @media (forced-colors: active) {
    label:has(:checked),
    .shown {
      outline: 2px solid Highlight;
    }
    .box {
      fill: Canvas;
    }
  }
`;
