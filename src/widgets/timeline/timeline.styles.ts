import { css } from 'lit';

export const timelineStyles = css`
  .figure {
    font-size: min(2.25em, 10.5cqi);
  }
  /* The choices stand below the answer: it stays in view while they are made. */
  .answer {
    margin: calc(var(--coder-_space) * 2) calc(var(--coder-_space) * -4) 0;
    padding: calc(var(--coder-_space) * 1) calc(var(--coder-_space) * 4)
      calc(var(--coder-_space) * 3);
    border-block-end: 1px solid var(--coder-_border);
    background: var(--coder-_surface);
    line-height: 1.4;
  }
  .plan > .key {
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .key,
  .axis li,
  .option {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .key .label {
    margin: 0;
    font-size: 1em;
  }
  .key svg {
    display: inline-block;
    inline-size: 34px;
    margin-inline: 4px;
    vertical-align: -2px;
  }
  .axis {
    margin-block: calc(var(--coder-_space) * 2);
    font-size: 0.875em;
  }
  .axis li {
    padding-block: 4px;
  }
  .axis b {
    margin-inline-start: auto;
    font-weight: 650;
  }
  .axis svg,
  .option svg {
    flex: 1 0 100%;
  }
  .base {
    stroke: var(--coder-_border);
    stroke-width: 2;
  }
  .bar {
    stroke: var(--coder-_accent);
    stroke-width: 10;
  }
  .open {
    stroke-dasharray: 2 3;
  }
  rect {
    fill: var(--coder-_surface);
    stroke: var(--coder-_accent);
    stroke-width: 1.5;
  }
  circle {
    fill: var(--coder-_accent);
  }
  .mark {
    stroke: var(--coder-_field);
  }
  text {
    fill: var(--coder-_muted);
    font-size: 0.75em;
    text-anchor: middle;
  }
  /* The letters of both scales are as large, and have the room they take. */
  .marks {
    block-size: calc(8px + 1em);
  }
  .axis .marks {
    font-size: calc(1em / 0.875);
  }
  /* The graphic is mirrored as a whole; what is written in it is not. */
  [dir='rtl'] text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .plan > .muted + .muted,
  select + .muted {
    margin-block-start: 4px;
  }
  .actions {
    gap: 8px;
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .actions button {
    padding-inline: 12px;
    font-size: 0.875em;
  }
  .actions + [part] {
    margin-block-start: 8px;
  }
  .choices {
    margin-block-start: calc(var(--coder-_space) * 5);
  }
  .paths {
    margin-block: 8px;
    border: 1px solid var(--coder-_field);
    border-radius: 8px;
  }
  .option {
    align-items: center;
    gap: 2px 8px;
    min-block-size: 44px;
    padding: 8px 10px;
    border-block-end: 1px solid var(--coder-_border);
    line-height: 1.3;
    cursor: pointer;
  }
  .option:first-child {
    border-start-start-radius: 7px;
    border-start-end-radius: 7px;
  }
  .option:has(:checked) {
    background: var(--coder-_tint);
    box-shadow: inset 0 0 0 1px var(--coder-_accent);
  }
  .option:has(:focus-visible) {
    outline-offset: 0;
  }
  .option span {
    flex: 1;
  }
  .option b {
    font-size: 0.875em;
    font-weight: 400;
  }
  .option:has(:checked) :is(span, b) {
    font-weight: 650;
  }
  .scale {
    inline-size: calc(100% - 20px);
    margin-inline: 10px;
  }
  .fields {
    display: grid;
    gap: calc(var(--coder-_space) * 4);
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .stepper {
    display: flex;
    gap: 6px;
  }
  .stepper input {
    flex: 1;
    appearance: textfield;
  }
  .stepper ::-webkit-inner-spin-button {
    appearance: none;
  }
  .stepper button {
    flex: none;
    inline-size: 44px;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  .printed {
    display: none;
  }
  details.foot {
    display: block;
  }
  .assumptions li {
    margin-block: 6px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--coder-_border);
    font-size: 0.875em;
  }
  @media (pointer: coarse) {
    summary {
      padding-block: 11px;
    }
  }
  @media screen and (min-height: 30em) {
    @container not (min-width: 40em) {
      .answer {
        position: sticky;
        inset-block-start: var(--coder-sticky-top, 0);
      }
      /* What takes the focus is not hidden beneath the answer. */
      .answer ~ * :is(input, select, button) {
        scroll-margin-block: calc(var(--coder-sticky-top, 0px) + 18em) 1em;
      }
    }
    @container (max-width: 15em) {
      .answer ~ * :is(input, select, button) {
        scroll-margin-block-start: calc(var(--coder-sticky-top, 0px) + 23em);
      }
    }
  }
  /* A name and its months do not fit side by side, nor more of an axis than one month in its middle. */
  @container (max-width: 15em) {
    .axis text:not(:nth-of-type(2):nth-last-of-type(2), :only-of-type) {
      display: none;
    }
    .option span {
      flex-basis: calc(100% - 2.5em);
    }
    .option b {
      margin-inline-start: 2em;
    }
  }
  @container (min-width: 30em) {
    .answer {
      margin-inline: calc(var(--coder-_space) * -6);
      padding-inline: calc(var(--coder-_space) * 6);
    }
    .fields {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    }
  }
  @container (min-width: 40em) {
    .figure {
      font-size: min(3em, 6.5cqi);
    }
    .columns {
      display: grid;
      grid-template: auto 1fr / minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 calc(var(--coder-_space) * 9);
      margin-block-start: calc(var(--coder-_space) * 4);
    }
    .answer {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .choices {
      grid-area: 1 / 2 / 3;
      margin: 0;
    }
  }
  @media print {
    .columns,
    .fields {
      display: block;
    }
    .fields [part] > :not(.muted),
    .option input {
      display: none;
    }
    .printed {
      display: block;
      margin-block: 8px;
    }
    .option,
    line,
    rect,
    circle {
      print-color-adjust: exact;
    }
    /* What is folded on the screen is read on paper, where the browser can unfold it. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .base {
      stroke-width: 1;
    }
    .mark {
      stroke: CanvasText;
    }
    rect {
      fill: Canvas;
    }
    text {
      fill: CanvasText;
    }
  }
`;
