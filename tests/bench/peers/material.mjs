import { attributes, escape } from './escape.mjs';

const option = ({ value, words }) =>
  `<md-select-option${attributes({ value })}><div slot="headline">${escape(words)}</div></md-select-option>`;

const radio = ({ value, words }) =>
  `<label><md-radio${attributes({ name: 'radios', value })}></md-radio>${escape(words)}</label>`;

/** Material Web has no disclosure and no group of radios: those stay the platform's own. */
export const material = {
  name: 'Material Web',
  package: '@material/web',
  imports: [
    'button/filled-button',
    'button/text-button',
    'checkbox/checkbox',
    'labs/card/outlined-card',
    'radio/radio',
    'select/outlined-select',
    'select/select-option',
    'textfield/outlined-text-field',
  ].map((path) => `@material/web/${path}.js`),
  tag: 'md-outlined-card',
  card: (html) => `<md-outlined-card>${html}</md-outlined-card>`,
  controls: {
    text: ({ label, name, type, autocomplete, required }) =>
      `<md-outlined-text-field${attributes({ label, name, type, autocomplete, required })}></md-outlined-text-field>`,
    select: ({ label, name, required, options }) =>
      `<md-outlined-select${attributes({ label, name, required })}>${options.map(option).join('')}</md-outlined-select>`,
    checkbox: ({ label, name }) =>
      `<label><md-checkbox${attributes({ name })}></md-checkbox>${escape(label)}</label>`,
    radios: ({ label, options }) =>
      `<fieldset><legend>${escape(label)}</legend>${options.map(radio).join('')}</fieldset>`,
    details: ({ label, html }) => `<details><summary>${escape(label)}</summary>${html}</details>`,
    button: ({ label, submit }) => {
      const tag = submit ? 'md-filled-button' : 'md-text-button';
      return `<${tag}>${escape(label)}</${tag}>`;
    },
  },
};
