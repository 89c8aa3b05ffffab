import { createApp } from 'vue';
import { isWidget } from './is-widget.mjs';

/** Mounts a component in the page. */
export function start(component, create = createApp) {
  const app = create(component);
  app.config.compilerOptions.isCustomElement = isWidget;
  app.mount('#app');
}
