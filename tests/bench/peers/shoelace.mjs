import { attributes, escape } from './escape.mjs';
import { family } from './shoelace-family.mjs';

const NAMES = 'button card checkbox details input option radio-button radio-group select';
const { tag, card, controls } = family('sl');

export const shoelace = {
  name: 'Shoelace',
  package: '@shoelace-style/shoelace',
  imports: [
    '@shoelace-style/shoelace/dist/themes/light.css',
    ...NAMES.split(' ').map(
      (name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`,
    ),
  ],
  tag,
  card,
  controls: {
    ...controls,
    radios: ({ label, options }) =>
      `<sl-radio-group${attributes({ label, value: options[0].value })}>${options
        .map(
          ({ value, words }) =>
            `<sl-radio-button${attributes({ value })}>${escape(words)}</sl-radio-button>`,
        )
        .join('')}</sl-radio-group>`,
  },
};
