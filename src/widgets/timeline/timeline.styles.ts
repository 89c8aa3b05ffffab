import { css } from 'lit';

export const timelineStyles = css`
  .columns {
    display: grid;
    gap: calc(var(--coder-_space) * 6);
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .choices,
  .choices fieldset {
    display: grid;
    gap: calc(var(--coder-_space) * 2);
    align-content: start;
  }
  .choices {
    gap: calc(var(--coder-_space) * 4);
  }
  .option {
    display: flex;
    gap: 10px;
    padding: 8px 12px;
    border: 1px solid var(--coder-_field);
    border-radius: 8px;
    line-height: 1.35;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--coder-_accent);
    box-shadow: inset 0 0 0 1px var(--coder-_accent);
    background: var(--coder-_tint);
  }
  .option .muted {
    display: block;
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
  .bar rect,
  .swatch {
    fill: var(--coder-_accent);
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
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .milestones li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 7px;
    border-block-start: 1px solid var(--coder-_border);
  }
  .milestones b {
    font-weight: 650;
  }
  .assumptions li {
    margin-block: 6px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--coder-_border);
    font-size: 0.875em;
  }
  @container (min-width: 620px) {
    .columns {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3.5fr);
      gap: calc(var(--coder-_space) * 9);
    }
  }
  @media print {
    .choices {
      display: none;
    }
    .columns {
      grid-template-columns: auto;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
    .bar rect,
    .swatch {
      stroke: CanvasText;
    }
  }
`;
