import { App } from './component.mjs';
import { start } from './start.mjs';

start(App);
