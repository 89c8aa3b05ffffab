/* The demo’s own page: choose, see, copy. */
import { makeForm } from './form.js';
import { makeLook } from './look.js';
import { makeOutput } from './output.js';
import { makePreview } from './preview.js';
import { showChoice } from './store.js';

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => event.preventDefault());
}
makeForm();
makeLook();
makePreview();
makeOutput();
// Once it has been laid out: what grows in view would be seen to move.
requestAnimationFrame(() => requestAnimationFrame(showChoice));
