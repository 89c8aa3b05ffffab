import { parseUrl } from '../../../embed/url.js';
import type { Delivered } from './destination.js';
import { fromJson } from './json.js';
import { isOwn, type DeliveryKind } from './kinds.js';
import { plainText } from './plain-text.js';
import { affirms, denies } from './yes-and-no.js';

/** What an endpoint answered. */
export interface Reply {
  /** 0 when it may not be read. */
  readonly status: number;
  /** Whether the browser went on to another address: what answers there may not know of the application. */
  readonly redirected: boolean;
  /** What `content-length` says; null where there is none, as in an answer that was cut off. */
  readonly length: string | null;
  readonly text: string;
}

/** What an answer, or its absence, says of one try. */
export interface Verdict extends Omit<Delivered, 'outcome'> {
  /** `refused`: the endpoint itself says that it stored nothing. `unclear`: it may have. */
  readonly verdict: 'received' | 'refused' | 'unclear';
}

/** The field that HubSpot names, without the kind of record before it, and what it says of it. */
const HUBSPOT_ERROR = /'fields\.(?:[\d-]+\/)?([^']+)'\.?\s*(.*)/;

/** On the page that Netlify shows to who has sent a form. */
const NETLIFY_THANKS = /submission has been received/i;

/**
 * Reads an answer. Received is what says so, refused is what says that, and whatever else comes is neither:
 * a login, the school's form again, what a script printed, a gateway's page, a page that a redirect led to.
 *
 * @param word What the school's own endpoint says besides of an application that it has.
 */
export function readReply(kind: DeliveryKind, reply: Reply, word = ''): Verdict {
  if (reply.redirected) return { verdict: 'unclear' };
  const body = fromJson(reply.text);
  const said = Object(body) as Record<string, unknown>;
  return {
    verdict: judge(kind, reply, body, word),
    ...(kind === 'salesforce' && { unconfirmed: true }),
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

function judge(kind: DeliveryKind, reply: Reply, body: unknown, word: string): Verdict['verdict'] {
  const { status, text } = reply;
  if (denies(body, text, word)) return 'refused';
  const ok = status >= 200 && status < 300;
  return ok && confirms(kind, reply, body, word) ? 'received' : 'unclear';
}

/** Whether a 2xx says that the application is there, in the way of who answers. */
function confirms(kind: DeliveryKind, reply: Reply, body: unknown, word: string): boolean {
  switch (kind) {
    case 'hubspot':
      return body !== undefined && /"(inlineMessage|redirectUri)"/.test(reply.text);
    case 'netlify':
      return NETLIFY_THANKS.test(reply.text);
    case 'salesforce':
      return false;
    default:
      return affirms(body ?? reply.text, word) || (isOwn(kind) && isEmpty(reply));
  }
}

/** Whether it says nothing on purpose: one that was cut off within its headers is as empty, without a length. */
const isEmpty = ({ status, length, text }: Reply): boolean =>
  !text && (status === 204 || length === '0');

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
