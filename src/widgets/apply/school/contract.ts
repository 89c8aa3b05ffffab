/* What the other rooms know of a form of the school's own. */
export { formOf } from './find-form.js';
export { controlsIn, HostForm, type HostFormView } from './host-form.js';
export { listenInLight } from './light-listener.js';
