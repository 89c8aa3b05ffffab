import { parseUrl } from '../../../embed/url.js';
import type { Delivered } from './destination.js';
import { fromJson } from './json.js';
import { isOwn, type DeliveryKind } from './kinds.js';
import { plainText } from './plain-text.js';

/** What an endpoint answered. */
export interface Reply {
  /** 0 when it may not be read. */
  readonly status: number;
  /** Whether the browser went on to another address: what answers there may not know of the application. */
  readonly redirected: boolean;
  readonly contentType: string;
  readonly text: string;
}

/** What an answer, or its absence, says of one try. */
export interface Verdict extends Omit<Delivered, 'outcome'> {
  /** `refused`: certainly not stored. `unclear`: it may have been. */
  readonly verdict: 'received' | 'refused' | 'unclear';
}

/** The field that HubSpot names, without the kind of record before it, and what it says of it. */
const HUBSPOT_ERROR = /'fields\.(?:[\d-]+\/)?([^']+)'\.?\s*(.*)/;

/** Answered by an endpoint that has this submission already. */
const ALREADY_RECEIVED = 409;

/**
 * Reads an answer. Never says `received` without being told so, and `refused` only of what the endpoint
 * cannot have stored: a 4xx, or a 503, which says that it takes nothing now. Any other 5xx may come from a
 * server that stumbled after storing, or from a gateway that lost sight of it.
 */
export function readReply(kind: DeliveryKind, reply: Reply): Verdict {
  const { status, text } = reply;
  const body = fromJson(text);
  const said = Object(body) as Record<string, unknown>;
  // What is wrong with an answer is no receipt: "we already received an application from this address".
  const again = /already.received/i.test(text) && !holds(said.errors);
  if (isOwn(kind) && (status === ALREADY_RECEIVED || again)) return { verdict: 'received' };
  return {
    verdict: judge(kind, reply, body),
    ...fieldErrors(said.errors),
    ...(kind === 'hubspot' && { ...message(said.inlineMessage), ...redirect(said.redirectUri) }),
    ...(isOwn(kind) && message(said.message)),
  };
}

function message(words: unknown): Pick<Verdict, 'message'> {
  const text = plainText(words);
  return text ? { message: text } : {};
}

function redirect(address: unknown): Pick<Verdict, 'redirect'> {
  const url = parseUrl(String(address));
  return url && /^https?:$/.test(url.protocol) ? { redirect: url.href } : {};
}

function judge(kind: DeliveryKind, reply: Reply, body: unknown): Verdict['verdict'] {
  const { status } = reply;
  if (status >= 200 && status < 300) {
    return denies(body) ? 'refused' : confirms(kind, reply, body) ? 'received' : 'unclear';
  }
  // Sites on Netlify answer 404 when a rule for missing pages meets a submission that was stored.
  const stored = kind === 'netlify' && status === 404;
  return (status >= 400 && status < 500 && !stored) || status === 503 ? 'refused' : 'unclear';
}

/** Whether a 2xx says in its body that it is none: WordPress and others do. */
function denies(body: unknown): boolean {
  const { errors, error, ok, success, received } = Object(body) as Record<string, unknown>;
  return holds(errors) || holds(error) || [ok, success, received].includes(false);
}

/** Whether something is said: many answer with an empty list of errors when all is well. */
const holds = (said: unknown): boolean =>
  said === Object(said) ? Object.keys(said as object).length > 0 : Boolean(said);

/** Words of something that went wrong. */
const WRONG = /error|fail|invalid|spam|denied|exception/i;

/**
 * Whether a 2xx comes from what took the application. JSON does, since it was asked for, unless it is a
 * bare no (`false`, `0`, WordPress' `-1`) or its `status` says `error` and the like; so does nothing or a
 * plain word that says no such thing. A page may be a login, the school's form again, an error that a
 * script printed, or where a redirect has turned the post into a visit; only Netlify answers with one.
 */
function confirms(kind: DeliveryKind, reply: Reply, body: unknown): boolean {
  const { redirected, contentType, text } = reply;
  const { status } = Object(body) as Record<string, unknown>;
  if (typeof status === 'string' && WRONG.test(status)) return false;
  if (body !== undefined) return Boolean(body) && body !== -1;
  if (redirected) return false;
  if (!isOwn(kind)) return kind === 'netlify';
  return !text || !(contentType.includes('json') || /[<{[]/.test(text) || WRONG.test(text));
}

/**
 * What is wrong with which answer: `{name: message}` (also with lists of messages), Formspree's
 * `[{field, message}]`, HubSpot's `[{message: "Error in 'fields.name'. …"}]`.
 */
function fieldErrors(errors: unknown): Pick<Verdict, 'fieldErrors'> {
  if (errors !== Object(errors)) return {};
  const listed = Array.isArray(errors);
  const found = Object.entries(errors as object).flatMap(([key, error]) => {
    const { field, message } = Object(error) as Record<string, unknown>;
    const said = plainText(message ?? [error].flat()[0]);
    const [, name = listed ? field : key, what = said] = HUBSPOT_ERROR.exec(said) ?? [];
    return name && what ? [[String(name), what] as const] : [];
  });
  return found.length ? { fieldErrors: new Map(found) } : {};
}
