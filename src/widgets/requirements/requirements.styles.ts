import { css } from 'lit';

export const requirementsStyles = css`
  .filters,
  .progress {
    flex: 1 1 100%;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: calc(var(--coder-_space) * 2) calc(var(--coder-_space) * 3);
  }
  .filters .label {
    margin: 0;
  }
  .filters .field {
    margin-block-start: 4px;
    font-size: calc(1em / 0.875);
    font-weight: 400;
  }
  .clash:not(:empty) {
    margin-block-end: 12px;
    padding: 8px 12px;
    font-size: 0.875em;
    border-inline-start: 3px solid var(--coder-_accent);
    background: var(--coder-_tint);
  }
  .progress .small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
  }
  .complete {
    color: var(--coder-_accent);
    font-weight: 600;
  }
  .tick {
    display: inline-block;
    inline-size: 1em;
    margin-block-end: -2px;
    margin-inline-end: 2px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .progress > svg {
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
  .exams summary {
    position: relative;
    inline-size: fit-content;
  }
  .exams ul {
    display: grid;
    gap: 6px;
    margin-block-start: 4px;
  }
  .exams li {
    display: grid;
    grid-template-columns: 3em 1fr;
  }
  .exams b {
    color: var(--coder-_text);
    font-weight: 600;
  }
  .foot p .link {
    font-size: 1em;
  }
  .foot {
    align-items: center;
  }
  .apply {
    flex: 1 1 100%;
  }
  .apply.ready {
    padding: 10px 16px;
    border-radius: 8px;
    background: var(--coder-_accent);
    color: var(--coder-_surface);
    font-weight: 650;
    text-align: center;
    text-decoration: none;
  }
  .item {
    position: relative;
    isolation: isolate;
    display: flex;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 10px;
    border-block-end: 1px solid var(--coder-_border);
    line-height: 1.4;
  }
  .item > div {
    flex: 1;
  }
  .item:last-child {
    border: 0;
  }
  .item:hover {
    border-color: var(--coder-_field);
  }
  .item label {
    font-weight: 600;
    cursor: pointer;
  }
  /* The whole row is the target; what can be pressed by itself lies above it. */
  .item label::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .item :is(a, input, summary) {
    position: relative;
    z-index: 1;
  }
  .item :checked + div > label {
    color: var(--coder-_muted);
    font-weight: 500;
  }
  .need {
    padding-inline: 6px;
    border: 1px solid var(--coder-_border);
    border-radius: 8px;
    color: var(--coder-_muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .from,
  .printed {
    display: none;
  }
  .sourced .from {
    display: block;
  }
  @container (min-width: 45em) {
    .groups {
      columns: 2;
      column-gap: calc(var(--coder-_space) * 10);
    }
  }
  @media (forced-colors: active) {
    .progress > svg {
      border: 1px solid CanvasText;
    }
    .apply.ready {
      border: 2px solid;
      background: none;
      color: inherit;
    }
  }
  /* On paper: boxes drawn with borders (backgrounds are not printed), and where each source is. */
  @media print {
    #root {
      break-inside: auto;
    }
    .filters,
    .apply {
      display: none;
    }
    .from,
    .printed {
      display: block;
    }
    .groups {
      columns: auto;
    }
    .group {
      break-inside: auto;
    }
    .label {
      break-after: avoid;
    }
    .item {
      break-inside: avoid;
    }
    .item input {
      appearance: none;
      display: grid;
      place-items: center;
      border: 1.5px solid;
      border-radius: 3px;
    }
    .item input:checked::before {
      content: '';
      inline-size: 0.3em;
      block-size: 0.65em;
      border: solid;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
    }
    .item a {
      color: inherit;
      text-decoration: none;
    }
    .item a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;
