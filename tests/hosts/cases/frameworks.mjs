import { angularCases } from './frameworks-angular.mjs';
import { appCases } from './frameworks-apps.mjs';
import { htmxCases } from './frameworks-htmx.mjs';
import { plainCases } from './frameworks-plain.mjs';
import { reactCases } from './frameworks-react.mjs';
import { turboCases } from './frameworks-turbo.mjs';
import { vueCases } from './frameworks-vue.mjs';

export default {
  group: 'Frameworks',
  cases: [
    ...plainCases,
    ...reactCases,
    ...vueCases,
    ...angularCases,
    ...appCases('Svelte', 'svelte/app'),
    ...appCases('Preact', 'preact/app'),
    ...htmxCases,
    ...turboCases,
  ],
};
