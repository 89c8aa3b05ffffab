import { attributes, escape } from './escape.mjs';

const NAMES = 'button card checkbox details email-field number-field radio-group select text-field';
const FIELDS = { email: 'vaadin-email-field', number: 'vaadin-number-field' };

export const vaadin = {
  name: 'Vaadin',
  package: '@vaadin/card',
  imports: [
    '@vaadin/vaadin-lumo-styles/lumo.css',
    ...NAMES.split(' ').map((name) => `@vaadin/${name}/vaadin-${name}.js`),
  ],
  /** Its select takes the choices as a property only. */
  setUp: `for (const select of document.querySelectorAll('vaadin-select'))
    select.items = JSON.parse(select.dataset.items);`,
  tag: 'vaadin-card',
  card: (html) => `<vaadin-card>${html}</vaadin-card>`,
  controls: {
    text: ({ label, name, type, autocomplete, required }) => {
      const tag = FIELDS[type] ?? 'vaadin-text-field';
      return `<${tag}${attributes({ label, name, autocomplete, required })}></${tag}>`;
    },
    select: ({ label, name, required, options }) => {
      const items = options.map(({ value, words }) => ({ value, label: words }));
      const placeholder = options[0].words;
      const given = { label, name, required, placeholder, 'data-items': JSON.stringify(items) };
      return `<vaadin-select${attributes(given)}></vaadin-select>`;
    },
    checkbox: ({ label, name }) =>
      `<vaadin-checkbox${attributes({ label, name })}></vaadin-checkbox>`,
    radios: ({ label, options }) =>
      `<vaadin-radio-group${attributes({ label, value: options[0].value })}>${options
        .map(
          ({ value, words }) =>
            `<vaadin-radio-button${attributes({ value, label: words })}></vaadin-radio-button>`,
        )
        .join('')}</vaadin-radio-group>`,
    details: ({ label, html }) =>
      `<vaadin-details${attributes({ summary: label })}>${html}</vaadin-details>`,
    button: ({ label }) => `<vaadin-button>${escape(label)}</vaadin-button>`,
  },
};
