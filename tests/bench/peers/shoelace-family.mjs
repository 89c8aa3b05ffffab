/* Shoelace and its successor Web Awesome: the same elements under two prefixes. */
import { attributes, escape } from './escape.mjs';

/** What is common to both, with the given prefix. */
export const family = (prefix) => ({
  tag: `${prefix}-card`,
  card: (html) => `<${prefix}-card>${html}</${prefix}-card>`,
  controls: {
    text: ({ label, name, type, autocomplete, required }) =>
      `<${prefix}-input${attributes({ label, name, type, autocomplete, required })}></${prefix}-input>`,
    select: ({ label, name, required, options }) =>
      `<${prefix}-select${attributes({ label, name, required, placeholder: options[0].words })}>${options
        .map(
          ({ value, words }) =>
            `<${prefix}-option${attributes({ value })}>${escape(words)}</${prefix}-option>`,
        )
        .join('')}</${prefix}-select>`,
    checkbox: ({ label, name }) =>
      `<${prefix}-checkbox${attributes({ name })}>${escape(label)}</${prefix}-checkbox>`,
    details: ({ label, html }) =>
      `<${prefix}-details${attributes({ summary: label })}>${html}</${prefix}-details>`,
    button: ({ label, submit }) =>
      `<${prefix}-button${attributes({ type: submit && 'submit' })}>${escape(label)}</${prefix}-button>`,
  },
});
