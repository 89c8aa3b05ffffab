/* What the other rooms know of delivery. */
export { deliver } from './deliver.js';
export type { Delivered, Destination } from './destination.js';
export { DELIVERIES, defaultNames, isOwn, lengthLimit, type DeliveryKind } from './kinds.js';
export { wireName } from './names.js';
