import { attributes, escape } from './escape.mjs';
import { family } from './shoelace-family.mjs';

const NAMES = 'button card checkbox details input option radio radio-group select';
const { tag, card, controls } = family('wa');

export const webAwesome = {
  name: 'Web Awesome',
  package: '@awesome.me/webawesome',
  imports: [
    '@awesome.me/webawesome/dist/styles/themes/default.css',
    ...NAMES.split(' ').map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`),
  ],
  tag,
  card,
  controls: {
    ...controls,
    radios: ({ label, options }) =>
      `<wa-radio-group${attributes({ label, value: options[0].value })}>${options
        .map(
          ({ value, words }) =>
            `<wa-radio${attributes({ value, appearance: 'button' })}>${escape(words)}</wa-radio>`,
        )
        .join('')}</wa-radio-group>`,
  },
};
