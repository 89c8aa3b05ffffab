/* What the other rooms know of a visit: what is kept of it, and the application made from it. */
export { ENCLOSED } from './application.js';
export { holdPage } from './hold-page.js';
export { Visit, type Occasion } from './visit.js';
