/* What the element knows of the form as a whole: where the answers stand, and how they are sent. */
export { FormAccess } from './form-access.js';
export { placeOf } from './place.js';
export { Submission } from './submission.js';
