import { css } from 'lit';

export const salaryStyles = css`
  /*
   * Cards come in hundreds. One that is off screen is not drawn until it comes near; a thousand then
   * cost less than as static HTML (npm run bench). Not for widgets with fields: being drawn later
   * would move the caret of a field that a script has focused at once.
   */
  #frame {
    contain-intrinsic-block-size: auto 480px;
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
    background: var(--coder-_tint);
    box-shadow: inset 0 0 0 1px var(--coder-_accent);
    font-weight: 650;
  }
  .segments input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
  }
  .median {
    margin-block: calc(var(--coder-_space) * 5) calc(var(--coder-_space) * 6);
  }
  .track {
    fill: var(--coder-_tint);
    stroke: var(--coder-_border);
  }
  .box {
    fill: var(--coder-_accent);
    fill-opacity: 0.35;
  }
  .mark {
    stroke: var(--coder-_accent);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .picker {
    display: grid;
    gap: calc(var(--coder-_space) * 3);
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .offer {
    font-weight: 650;
  }
  .pointer {
    fill: var(--coder-_text);
  }
  .offered {
    stroke: var(--coder-_text);
    stroke-width: 2;
  }
  .stands {
    margin-block-start: calc(var(--coder-_space) * 3);
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
  .compare li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 16px;
    align-items: end;
    padding-block: 6px;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .compare svg {
    grid-column: 1 / -1;
  }
  .bar {
    fill: var(--coder-_accent);
    fill-opacity: 0.4;
  }
  .bar.own {
    fill-opacity: 1;
  }
  .bar.stated {
    fill-opacity: 0.15;
    stroke: var(--coder-_accent);
  }
  .try .label,
  .question {
    margin-block-start: 8px;
  }
  .ends {
    margin-block-start: 6px;
    line-height: 1.35;
  }
  .ends > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 12px;
    padding-block: 3px;
  }
  .ends b {
    order: 1;
    color: var(--coder-_text);
    font-size: 1.15em;
    font-weight: 650;
    white-space: nowrap;
  }
  @container (min-width: 30em) {
    .picker {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* Beneath the track: its ends, and its middle half between them. */
    .ends {
      display: flex;
      justify-content: space-between;
      gap: 16px;
    }
    .ends > div {
      display: block;
      text-align: center;
    }
    .ends b {
      display: block;
    }
    .ends > :first-child {
      text-align: start;
    }
    .ends > :last-child {
      text-align: end;
    }
  }
  @media print {
    .segments,
    .picker,
    .try {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
    }
    .track {
      fill: Canvas;
    }
  }
`;
