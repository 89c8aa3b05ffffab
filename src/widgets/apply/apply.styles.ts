import { css } from 'lit';

export const applyStyles = css`
  form,
  .form,
  .grid {
    display: grid;
    gap: calc(var(--coder-_space) * 4);
  }
  form {
    margin-block-start: calc(var(--coder-_space) * 4);
  }
  .notice {
    margin-block-start: calc(var(--coder-_space) * 4);
    padding: 10px 14px;
    border-inline-start: 3px solid var(--coder-_accent);
    border-radius: 4px;
    background: var(--coder-_tint);
  }
  .notice.bad {
    border-color: var(--coder-_error);
    background: color-mix(in srgb, var(--coder-_error) 8%, var(--coder-_surface));
  }
  .notice ul {
    margin-block-start: 4px;
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
  @media print {
    form {
      display: none;
    }
    .paper {
      display: block;
    }
  }
  @container (min-width: 30em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }
`;
