/** Where an application can go: an endpoint of the school's own (`form`, `json`) or a service. */
export const DELIVERIES = [
  'form',
  'json',
  'hubspot',
  'salesforce',
  'netlify',
  'formspree',
] as const;

export type DeliveryKind = (typeof DELIVERIES)[number];

/**
 * Whether the endpoint is the school's own. The README asks such a one to store a submission id only
 * once, so sending again is safe whatever became of the first try; no service promises that.
 */
export const isOwn = (kind: DeliveryKind): boolean => kind === 'form' || kind === 'json';

const ZIP = { 'postal-code': 'zip' };

/**
 * What a service calls our fields, where it has a name of its own.
 *
 * Formspree's honeypot (`_gotcha`) is none of them: what arrives with it filled is dropped without a
 * word, and browsers fill honeypots too. Our flag goes along as an answer instead.
 */
const NAMES: Partial<Record<DeliveryKind, Readonly<Record<string, string>>>> = {
  // https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
  hubspot: { ...ZIP, 'first-name': 'firstname', 'last-name': 'lastname' },
  // As the Web-to-Lead generator writes them.
  salesforce: { ...ZIP, 'first-name': 'first_name', 'last-name': 'last_name' },
};

export const defaultNames = (kind: DeliveryKind): Readonly<Record<string, string>> =>
  NAMES[kind] ?? {};

/** Longest answer that is taken, in characters. */
const LONGEST = 200;

/** Of a lead: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_lead.htm */
const LEAD: Readonly<Record<string, number>> = {
  'first-name': 40,
  'last-name': 80,
  email: 80,
  phone: 40,
  'postal-code': 20,
};

/** How long an answer to one of our questions may be: Salesforce drops a lead with a longer one. */
export const lengthLimit = (kind: DeliveryKind, name: string): number =>
  (kind === 'salesforce' && LEAD[name]) || LONGEST;
