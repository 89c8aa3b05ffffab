import type { Destination } from './destination.js';
import { hubspotBody } from './hubspot.js';
import { toJson } from './json.js';

/**
 * What is posted to the endpoint. `form` needs no preflight, so it arrives even at an endpoint that
 * knows nothing of other origins.
 *
 * @param title The page's; HubSpot keeps it with the application.
 */
export function requestFor(application: FormData, to: Destination, title: string): RequestInit {
  const { kind, params } = to;
  const answers = new FormData();
  for (const [name, answer] of [...application, ...params]) answers.append(name, answer);
  const json =
    kind === 'json'
      ? toJson(merged(answers))
      : kind === 'hubspot'
        ? toJson(hubspotBody(application, to, title))
        : undefined;
  return {
    method: 'POST',
    // The address of the page goes along without its query, which may hold anything.
    referrerPolicy: 'strict-origin',
    // Salesforce grants no page to read its answer; without this even the request would fail.
    mode: kind === 'salesforce' ? 'no-cors' : 'cors',
    headers: {
      accept: 'application/json',
      ...(json && { 'content-type': 'application/json' }),
    },
    body: json ?? new URLSearchParams([...answers] as [string, string][]),
  };
}

/** By name; a list where a question has several answers. */
const merged = (answers: FormData): Record<string, unknown> =>
  Object.fromEntries(
    [...answers.keys()].map((name) => {
      const given = answers.getAll(name);
      return [name, given.length > 1 ? given : given[0]];
    }),
  );
