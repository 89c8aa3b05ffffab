/* What the other rooms know of delivery. */
export { deliver, mayHaveArrived } from './deliver.js';
export type { Delivered, Destination } from './destination.js';
export { DELIVERIES, defaultNames, type DeliveryKind } from './kinds.js';
export { wireName } from './names.js';
