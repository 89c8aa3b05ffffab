import { css } from 'lit';

export const applyStyles = css`
  #root {
    --coder-_unsure: #8a5200;
  }
  @supports (color: light-dark(#000, #fff)) {
    #root {
      --coder-_unsure: light-dark(#8a5200, #f2b65c);
    }
  }
  form {
    display: grid;
    gap: calc(var(--coder-_space) * 6) calc(var(--coder-_space) * 8);
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .form {
    display: contents;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: calc(var(--coder-_space) * 4);
  }
  fieldset > div {
    flex: 1 1 100%;
  }
  legend {
    margin-block-end: calc(var(--coder-_space) * 3);
    font-weight: 650;
  }
  .postal-code input {
    max-inline-size: 10.5em;
  }
  .actions {
    align-content: start;
  }
  .actions > p,
  ::slotted([slot='captcha']) {
    flex: 1 0 100%;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  .notice {
    --look: var(--coder-_accent);
    margin-block-start: calc(var(--coder-_space) * 4);
    padding: 12px 14px;
    border: 1px solid color-mix(in srgb, var(--look) 40%, var(--coder-_surface));
    border-radius: 8px;
    background: color-mix(in srgb, var(--look) 8%, var(--coder-_surface));
  }
  .bad {
    --look: var(--coder-_error);
  }
  .unsure {
    --look: var(--coder-_unsure);
  }
  /* The icon has a column of its own. */
  .notice:has(svg) {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 10px;
    align-items: start;
  }
  .notice > svg ~ :is(p, ul) {
    margin-block-start: 4px;
  }
  /* Neither a number nor an address breaks where a line of its own holds it. */
  .outcome a {
    display: inline-block;
    overflow-wrap: anywhere;
  }
  .notice > svg {
    inline-size: 1.5em;
    fill: none;
    stroke: var(--look);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* An Arabic question mark looks the other way. */
  [dir='rtl'] .unsure > svg {
    transform: scaleX(-1);
  }
  .notice > svg ~ * {
    grid-column: 2;
  }
  .notice .heading {
    color: var(--look);
    font-size: 1em;
    line-height: 1.5;
  }
  .notice.good {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }
  /* In the middle of the room that the form had. */
  #root:has(.good) {
    display: grid;
    align-content: center;
  }
  .good > svg {
    inline-size: 2.5em;
    grid-row: 1 / 9;
  }
  .good .heading {
    font-size: 1.25em;
    line-height: 1.3;
  }
  p > .link {
    margin-inline-start: 4px;
  }
  .notice:focus {
    outline: none;
  }
  .consent {
    display: flex;
    gap: 10px;
    margin-block-start: calc(var(--coder-_space) * 2);
    font-size: 0.875em;
    line-height: 1.45;
    cursor: pointer;
  }
  #root:has(> .light) {
    padding: 0;
    border: 0;
    background: none;
  }
  .paper {
    display: none;
  }
  @media (pointer: coarse) {
    .notice .link,
    .notice a {
      display: inline-block;
      min-block-size: 44px;
      padding-block: 11px;
    }
  }
  @media print {
    form {
      display: none;
    }
    .paper {
      display: block;
    }
    #root {
      min-height: 0 !important;
    }
  }
  /* Beside an icon there is no room for a long word. */
  @container (max-width: 15em) {
    .notice:has(svg) {
      display: block;
    }
  }
  @container (min-width: 35em) {
    fieldset > div {
      flex-basis: 40%;
    }
    .email,
    .program,
    .phone:has(.consent) {
      flex-basis: 100%;
    }
    .postal-code {
      flex: 0 1 10.5em;
    }
  }
  /* The groups side by side, what is sent with the second. */
  @container (min-width: 50em) {
    form {
      grid-template: auto 1fr / 1fr 1fr;
    }
    fieldset:has(+ fieldset) {
      grid-row: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    .notice {
      --look: CanvasText;
    }
  }
`;
