/* What the other rooms know of the consent to calls and texts. */
export { consentIn } from './asking.js';
export { CONSENT_NAME, CONSENT_VERSION, type Consent } from './consent.js';
export { computeDigest, digestOf } from './digest.js';
