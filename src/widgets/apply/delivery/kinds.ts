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
 * Whether an endpoint stores a submission id only once, so that sending again is safe whatever became
 * of the first try. The README asks it of a school's own endpoint; no service promises it.
 */
export const deduplicates = (kind: DeliveryKind): boolean => kind === 'form' || kind === 'json';

/** HubSpot's contact properties: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties */
const HUBSPOT = { 'first-name': 'firstname', 'last-name': 'lastname', 'postal-code': 'zip' };

/** Salesforce's names for a lead, as its Web-to-Lead generator writes them. */
const SALESFORCE = { 'first-name': 'first_name', 'last-name': 'last_name', 'postal-code': 'zip' };

/**
 * What a service calls our fields; only where it has a name of its own. HubSpot gets `email` and `phone`
 * too, since it refuses what is no property of its form: only what is named here, or by the school, is
 * sent to it.
 *
 * Formspree's honeypot (`_gotcha`) is none of them: what arrives with it filled is dropped without a
 * word, and browsers fill honeypots too. Our flag goes along as an answer instead.
 */
export function defaultNames(kind: DeliveryKind): Readonly<Record<string, string>> {
  if (kind === 'hubspot') return { ...HUBSPOT, email: 'email', phone: 'phone' };
  return kind === 'salesforce' ? SALESFORCE : {};
}
