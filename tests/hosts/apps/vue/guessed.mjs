import { createApp, h } from 'vue';
import { guessed } from '../guessed-names.mjs';

createApp({
  data: () => ({ theme: 'light' }),
  render() {
    return [
      h('p', `${guessed.length} widgets`),
      h('button', { onClick: () => (this.theme = 'dark') }, 'Dark'),
      ...guessed.map(({ tag, attributes }) => h(tag, { theme: this.theme, ...attributes })),
    ];
  },
}).mount('#app');
