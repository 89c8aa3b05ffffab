import { css } from 'lit';

export const guideStyles = css`
  .title .heading {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  /* 60 to 75 letters a line. */
  .text {
    max-inline-size: 33em;
    font-size: 1.0625em;
    line-height: 1.6;
  }
  .lead {
    max-inline-size: 36em;
    margin-block: calc(var(--coder-_space) * 3) calc(var(--coder-_space) * 2);
    font-size: 1.125em;
    text-wrap: pretty;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: calc(var(--coder-_space) * 3) calc(var(--coder-_space) * 6);
    margin-block: calc(var(--coder-_space) * 5) calc(var(--coder-_space) * 3);
  }
  dl > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: start;
    padding-block-start: calc(var(--coder-_space) * 2);
    border-block-start: 2px solid var(--coder-_accent);
  }
  dt {
    color: var(--coder-_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  dd {
    margin: 0;
    font-size: 1.375em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  /* Arabic letters are joined. */
  [dir='rtl'] :is(.title .heading, dd) {
    letter-spacing: 0;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-start: calc(var(--coder-_space) * 3);
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  th,
  td {
    padding: 8px 0;
    border-block-end: 1px solid var(--coder-_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--coder-_muted);
    font-size: 0.875em;
  }
  td,
  thead th + th {
    padding-inline-start: 16px;
    text-align: end;
  }
  thead th + th {
    inline-size: max(5.5em, 38%);
  }
  td {
    font-weight: 650;
    white-space: nowrap;
  }
  /* Name and figure one under the other: side by side a long word would be cut. */
  @container (max-width: 19em) {
    tr,
    th,
    td {
      display: block;
    }
    tr > :first-child {
      padding-block-end: 0;
      border: 0;
    }
    td,
    thead th + th {
      inline-size: auto;
      padding: 0 0 8px;
      text-align: start;
    }
  }
  .text p {
    text-wrap: pretty;
  }
  section {
    scroll-margin-block-start: calc(var(--coder-_space) * 4);
  }
  section + section {
    margin-block-start: calc(var(--coder-_space) * 12);
  }
  section .heading {
    border-radius: 4px;
    font-size: 1.25em;
  }
  section > p,
  section > ul {
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  section > .small {
    line-height: 1.5;
  }
  section li {
    list-style: disc;
    margin-inline-start: 1.2em;
    padding-inline-start: 0.2em;
  }
  section li::marker {
    color: var(--coder-_muted);
  }
  li + li {
    margin-block-start: calc(var(--coder-_space) * 2);
  }
  b {
    font-weight: 650;
  }
  nav {
    margin-block: calc(var(--coder-_space) * 5) calc(var(--coder-_space) * 9);
    padding-block: calc(var(--coder-_space) * 4);
    border-block: 1px solid var(--coder-_border);
  }
  nav li + li {
    margin: 0;
  }
  nav a:any-link {
    display: block;
    padding-block: 5px;
    line-height: 1.35;
    text-decoration-color: transparent;
    text-wrap: balance;
  }
  nav [aria-current] {
    color: var(--coder-_text);
    font-weight: 650;
  }
  nav a:hover {
    text-decoration-color: currentColor;
  }
  :is(coder-salary, coder-timeline, coder-requirements, coder-apply) {
    margin-block-start: calc(var(--coder-_space) * 6);
  }
  :not(:defined) {
    display: none;
  }
  @container (min-width: 30em) {
    .title .heading {
      font-size: 2em;
    }
    section .heading {
      font-size: 1.375em;
    }
  }
  @container (min-width: 50em) {
    .whole {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: calc(var(--coder-_space) * 12);
      align-items: start;
      margin-block-start: calc(var(--coder-_space) * 8);
    }
    nav {
      position: sticky;
      inset-block-start: calc(var(--coder-_space) * 4);
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 0.9375em;
    }
  }
  @media print {
    #frame {
      container-type: normal;
    }
    #root {
      break-inside: auto;
      padding: 0;
      border: 0;
    }
    nav {
      display: none;
    }
    .text {
      max-inline-size: none;
      margin-block-start: calc(var(--coder-_space) * 6);
    }
    .heading {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    section > .small a::after {
      content: ' (\\2066' attr(href) '\\2069)';
      color: var(--coder-_muted);
    }
  }
`;
