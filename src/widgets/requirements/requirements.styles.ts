import { css } from 'lit';

export const requirementsStyles = css`
  .progress {
    flex: 1 1 100%;
  }
  .progress svg {
    margin-block: 4px 6px;
    border-radius: 4px;
    overflow: hidden;
  }
  .track {
    fill: var(--coder-_tint);
  }
  .fill {
    fill: var(--coder-_accent);
  }
  .group {
    padding-block-start: calc(var(--coder-_space) * 6);
    break-inside: avoid;
  }
  .group > .label {
    margin-block-end: 0;
    color: var(--coder-_muted);
  }
  .item {
    display: flex;
    gap: 12px;
    padding-block: 10px;
    border-block-end: 1px solid var(--coder-_border);
    line-height: 1.4;
  }
  .item > div {
    flex: 1;
    min-inline-size: 0;
  }
  .item:last-child {
    border: 0;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    justify-content: space-between;
    align-items: start;
  }
  .name label {
    flex: 1 1 8em;
    font-weight: 550;
    cursor: pointer;
  }
  .pill {
    padding: 1px 9px;
    border: 1px solid var(--coder-_border);
    border-radius: 1em;
    color: var(--coder-_muted);
    font-size: 0.75em;
    line-height: 1.6;
  }
  .pill.required {
    border-color: var(--coder-_accent);
    color: var(--coder-_accent);
    font-weight: 600;
  }
  @container (min-width: 720px) {
    .groups {
      columns: 2;
      column-gap: calc(var(--coder-_space) * 10);
    }
  }
  @media (forced-colors: active) {
    .progress svg {
      border: 1px solid CanvasText;
    }
  }
`;
