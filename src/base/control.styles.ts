import { css } from 'lit';

/** Buttons, links that act, and fields with their labels and errors, alike in every widget. */
export const controlStyles = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--coder-_field);
    border-radius: 8px;
    background: none;
  }
  button:hover {
    background: var(--coder-_tint);
  }
  button.link {
    min-block-size: 28px;
    padding: 2px 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-size: 0.875em;
    text-align: start;
  }
  button.primary {
    border-color: var(--coder-_accent);
    background: var(--coder-_accent);
    color: var(--coder-_surface);
    font-weight: 650;
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--coder-_accent) 88%, var(--coder-_text));
  }
  button:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
  /* A field's outline is its label's; a link inside a label has its own. */
  :focus-visible,
  label:has(:not(a):focus-visible) {
    outline: 3px solid var(--coder-_accent);
    outline-offset: 2px;
  }
  label :not(a):focus-visible {
    outline: none;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.125em;
    accent-color: var(--coder-_accent);
  }
  .label {
    display: block;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .label .muted {
    font-weight: 400;
    font-size: 1em;
  }
  .field {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--coder-_field);
    border-radius: 8px;
    background: var(--coder-_surface);
    text-overflow: ellipsis;
  }
  select.field {
    appearance: none;
    padding-inline-end: 32px;
    background-image:
      linear-gradient(45deg, #0000 50%, currentColor 50%),
      linear-gradient(-45deg, #0000 50%, currentColor 50%);
    background-size: 5px 5px;
    background-repeat: no-repeat;
    background-position:
      right 18px center,
      right 13px center;
  }
  [dir='rtl'] select.field {
    text-align: right;
    background-position:
      left 13px center,
      left 18px center;
  }
  .field[aria-invalid='true'] {
    border-color: var(--coder-_error);
    box-shadow: inset 0 0 0 1px var(--coder-_error);
  }
  .error {
    margin-block-start: 4px;
    color: var(--coder-_error);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    select.field {
      appearance: auto;
    }
    button.primary {
      border-width: 2px;
      background: none;
      color: inherit;
    }
    .field[aria-invalid='true'] {
      border-width: 3px;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
