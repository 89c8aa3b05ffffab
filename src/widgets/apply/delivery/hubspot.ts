import type { Destination } from './destination.js';

/** A contact, as HubSpot numbers its kinds of records. */
const CONTACT = '0-1';

/** Our own enclosures, by the names that they are sent under. */
const ENCLOSED =
  /^(submission-id|consent.*|flagged|language|page|partner|utm_.*|.*cl(k|)id|[gw]braid)$/;

/**
 * The body for HubSpot's form endpoint. It refuses what is no field of its form, so our enclosures go
 * along only where the school has named a property for them. An agreement to calls goes along as one to
 * the type of subscription that the school names.
 *
 * https://developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v3-legacy/submit-data-unauthenticated
 */
export function hubspotBody(application: FormData, to: Destination, title: string) {
  const named = new Set(to.names.values());
  const said = (name: string) => application.get(to.names.get(name) ?? name);
  const params = new Map(to.params);
  const subscriptionTypeId = params.get('subscriptionTypeId');
  params.delete('subscriptionTypeId');
  const names = [...new Set(application.keys())].filter(
    (name) => named.has(name) || !ENCLOSED.test(name),
  );
  const text = said('consent-text');
  const agreed = said('consent') === 'yes';
  return {
    fields: [...names.map((name) => [name, application.getAll(name).join(';')] as const), ...params]
      // What was left blank shall not empty what HubSpot knows of a contact.
      .filter(([, value]) => value)
      .map(([name, value]) => ({ objectTypeId: CONTACT, name, value })),
    context: { pageUri: said('page'), pageName: title },
    // Of the consent to calls alone: nobody was asked whether their answers may be processed.
    ...(agreed &&
      subscriptionTypeId && {
        legalConsentOptions: {
          consent: {
            communications: [{ value: true, subscriptionTypeId: Number(subscriptionTypeId), text }],
          },
        },
      }),
  };
}
