/* The style sheet of the pages; the cards have their own. */
import { css } from 'lit';

export const sheet = css`
  :root {
    color-scheme: light dark;
    --ink: #14202a;
    --soft: #52606d;
    --paper: #f3f6f7;
    --line: #dce3e8;
    --teal: #0b655d;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ink: #eef2f4;
      --soft: #a7b3bd;
      --paper: #0b1014;
      --line: #2e3943;
      --teal: #62cdbf;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font:
      1rem/1.6 system-ui,
      sans-serif;
    overflow-wrap: break-word;
  }
  header,
  main,
  footer {
    max-inline-size: 56rem;
    margin-inline: auto;
    padding-inline: clamp(16px, 4vw, 32px);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    justify-content: space-between;
    padding-block: 16px;
    font-size: 0.875rem;
  }
  header nav {
    display: flex;
    flex-wrap: wrap;
    gap: 4px clamp(12px, 2vw, 20px);
  }
  a {
    color: var(--teal);
    text-underline-offset: 0.2em;
  }
  header a,
  li a {
    display: inline-block;
    padding-block: 4px;
  }
  h1 {
    margin-block: 24px 20px;
    font-size: clamp(1.625rem, 4.5vw, 2.375rem);
    line-height: 1.15;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  h2 {
    margin-block: 40px 8px;
    font-size: 1.125rem;
    line-height: 1.3;
  }
  .lead {
    max-inline-size: 42rem;
    margin-block: 0 24px;
    color: var(--soft);
    font-size: 1.0625rem;
  }
  main ul {
    margin: 0;
    padding: 0;
    list-style: none;
    columns: 16rem;
    column-gap: 32px;
  }
  li {
    break-inside: avoid;
  }
  pre {
    overflow-x: auto;
    margin-block: 8px 20px;
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: 8px;
    font-size: 0.8125rem;
    line-height: 1.5;
  }
  footer {
    padding-block: 40px 32px;
    color: var(--soft);
    font-size: 0.875rem;
  }
  /* A page's own title and its card's say the same: one is seen, both are in the order of headings. */
  .cards > ::part(heading),
  .bare > h1 {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bare {
    max-inline-size: none;
    padding: 0;
  }
  body:has(.bare) {
    background: none;
  }
  @media print {
    header,
    main nav,
    section {
      display: none;
    }
    body {
      background: none;
    }
  }
`.cssText;
