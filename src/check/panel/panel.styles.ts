/** Styles as text: the panel has nothing of Lit. The build minifies what has this tag. */
const css = String.raw;

export const panelStyles = css`
  #panel {
    --ink: #14202a;
    --soft: #52606d;
    --sheet: #fff;
    --line: #dce3e8;
    --teal: #0b655d;
    --mend: #b3261e;
    all: initial;
    position: fixed;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    z-index: 2147483647;
    display: block;
    box-sizing: border-box;
    inline-size: min(420px, calc(100vw - 24px));
    max-block-size: min(640px, calc(100vh - 24px));
    padding: 16px;
    border: 1px solid var(--line);
    border-block-start: 4px solid var(--teal);
    border-radius: 12px;
    overflow: auto;
    background: var(--sheet);
    color: var(--ink);
    color-scheme: light dark;
    font:
      15px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    box-shadow: 0 2px 16px #0003;
  }
  @supports (color: light-dark(#000, #fff)) {
    #panel {
      --ink: light-dark(#14202a, #eef2f4);
      --soft: light-dark(#52606d, #a7b3bd);
      --sheet: light-dark(#fff, #131a20);
      --line: light-dark(#dce3e8, #2e3943);
      --teal: light-dark(#0b655d, #62cdbf);
      --mend: light-dark(#b3261e, #ff9a8f);
    }
  }
  .head,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .head {
    position: sticky;
    inset-block-start: -16px;
    margin: -16px -16px 0;
    padding: 12px 16px 4px;
    background: var(--sheet);
  }
  .actions {
    justify-content: start;
    margin-block-start: 12px;
  }
  h2,
  h3,
  p,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 17px;
    line-height: 1.3;
  }
  h3 {
    margin-block: 14px 4px;
    font-size: 15px;
  }
  [role='status'] {
    margin-block: 4px 8px;
    font-weight: 600;
  }
  ol {
    display: grid;
    gap: 10px;
    list-style: none;
  }
  li {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--mend);
  }
  .what {
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: 2px;
    font-size: 14px;
  }
  dl div {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: 8px;
  }
  dt,
  .muted {
    color: var(--soft);
  }
  .muted {
    margin-block-start: 10px;
    font-size: 13px;
  }
  button {
    min-block-size: 36px;
    padding: 4px 14px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--teal);
    color: var(--teal);
  }
  :focus-visible {
    outline: 3px solid var(--teal);
    outline-offset: 2px;
  }
  h2:focus-visible {
    outline: none;
  }
  .probe {
    display: none;
  }
  @media print {
    #panel {
      display: none;
    }
  }
`;
