import { css } from 'lit';

export const timelineStyles = css`
  .columns {
    display: grid;
    gap: calc(var(--coder-_space) * 6);
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .choices {
    display: grid;
    gap: calc(var(--coder-_space) * 4);
    align-content: start;
  }
  fieldset {
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .paths {
    display: grid;
    gap: calc(var(--coder-_space) * 2);
  }
  .option {
    display: flex;
    gap: 10px;
    padding: 10px 12px;
    border: 1px solid var(--coder-_field);
    border-radius: 8px;
    font-size: 0.875em;
    line-height: 1.4;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--coder-_accent);
    box-shadow: inset 0 0 0 1px var(--coder-_accent);
    background: var(--coder-_tint);
  }
  .option > span,
  .option b {
    display: block;
    flex: 1;
  }
  .option b {
    font-size: calc(1em / 0.875);
    font-weight: 650;
  }
  .option svg {
    margin-block: 6px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--coder-_border);
  }
  .option .muted {
    font-size: 1em;
  }
  .stepper {
    display: flex;
    gap: 6px;
  }
  .stepper input {
    flex: 1;
    appearance: textfield;
    min-inline-size: 0;
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
  .bar {
    margin-block: calc(var(--coder-_space) * 5) calc(var(--coder-_space) * 3);
    border-radius: 6px;
    overflow: hidden;
  }
  rect {
    fill: var(--coder-_accent);
  }
  .bar rect {
    stroke: var(--coder-_surface);
    stroke-width: 2;
  }
  .pace {
    fill-opacity: 0.7;
  }
  .exam {
    fill-opacity: 0.45;
  }
  .job {
    fill-opacity: 0.25;
  }
  .phases {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .phases svg {
    display: inline;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 6px;
  }
  .milestones {
    inline-size: 100%;
    margin-block-start: calc(var(--coder-_space) * 5);
    border-collapse: collapse;
    line-height: 1.35;
  }
  .milestones :is(th, td) {
    padding: 7px 0;
    border-block-start: 1px solid var(--coder-_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .milestones td {
    padding-inline-start: 12px;
    font-weight: 650;
  }
  .milestones thead > tr > * {
    border: 0;
    color: var(--coder-_muted);
    font-size: 0.875em;
  }
  .milestones th + th {
    padding-inline-start: 12px;
  }
  .foot > * {
    flex: 1 1 100%;
  }
  .printed {
    display: none;
  }
  .assumptions li {
    margin-block: 6px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--coder-_border);
    font-size: 0.875em;
  }
  @container (max-width: 280px) {
    .option {
      padding-inline: 8px;
      hyphens: auto;
    }
    /* Two dates beside a name do not fit: the name takes a line of its own. */
    .milestones tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 8px;
      padding-block: 7px;
      border-block-start: 1px solid var(--coder-_border);
    }
    .milestones tr > :nth-child(n) {
      padding: 0;
      border: 0;
    }
    .milestones tr > :first-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 560px) {
    .paths {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 620px) {
    .columns {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3.5fr);
      gap: calc(var(--coder-_space) * 9);
    }
  }
  @media print {
    .choices,
    .option input {
      display: none;
    }
    .columns {
      grid-template-columns: auto;
    }
    .paths {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .printed {
      display: block;
    }
    rect,
    .option svg {
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
    }
    .option svg {
      background: none;
    }
    rect {
      stroke: CanvasText;
    }
  }
`;
