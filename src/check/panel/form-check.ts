/* Whether an apply form can send, and asks what it has to. Nothing of an address is shown. */
import { own } from '../../embed/document.js';
import { FORM_TAG } from '../../embed/tags.js';
import { parseUrl } from '../../embed/url.js';
import { finding, when, type Finding } from './finding.js';
import { tagsOnPage } from './tags-check.js';

const FORM = `<coder-${FORM_TAG}>`;
/** Hosts that stand in examples. */
const EXAMPLE = /^(?:[\w.-]+\.)?(?:your\.site|pages\.site|example(?:\.(?:com|org|net))?)$/;
const ASKS_PHONE = /(?:^|\s)phone\b/;

/** Everything that is to be said of the forms of a page. */
export const formFindings = (): readonly Finding[] =>
  tagsOnPage()
    .filter(({ localName }) => FORM.includes(`<${localName}>`))
    .flatMap((tag) => [...endpointFindings(tag), ...consentFindings(tag)]);

/** A form of the school's own, in the tag or named by it. */
const ownForm = (tag: Element): Element | null =>
  tag.querySelector('form') ??
  (tag.hasAttribute('form-id') ? own('getElementById')(tag.getAttribute('form-id')!) : null);

function endpointFindings(tag: Element): readonly Finding[] {
  const written = tag.getAttribute('endpoint') || ownForm(tag)?.getAttribute('action');
  if (!written) {
    return [
      finding(
        `${FORM} has no endpoint: nothing can be sent, and no form is shown.`,
        'Write endpoint="https://…" into the tag: where your applications go.',
      ),
    ];
  }
  const address = parseUrl(written, own('baseURI'));
  return [
    ...when(
      !address || !/^https?:$/.test(address.protocol),
      `${FORM} has an endpoint that is no address.`,
      'Write a whole http or https address.',
    ),
    ...when(
      address?.protocol === 'http:' && location.protocol === 'https:',
      `${FORM} sends to http from an https page: browsers refuse that.`,
      'Give the endpoint https.',
    ),
    ...when(
      address && EXAMPLE.test(address.hostname),
      `${FORM} still has the endpoint of an example.`,
      'Write your own: applications to this one are lost.',
    ),
    ...foreseen(address),
  ];
}

/** A policy in the page's own markup is known before anything is sent; one in a header is not. */
function foreseen(address: URL | undefined): readonly Finding[] {
  const sources = own('querySelector')('meta[http-equiv="content-security-policy" i]')
    ?.getAttribute('content')
    ?.split(';')
    .map((directive) => directive.trim().split(/\s+/));
  const rule = ['connect-src', 'default-src']
    .map((name) => sources?.find(([first]) => first?.toLowerCase() === name))
    .find(Boolean);
  if (!rule || !address || allows(rule, address)) return [];
  return [
    finding(
      `The page’s policy (${rule[0]}) does not allow the endpoint of ${FORM}.`,
      `Add the endpoint’s host to connect-src.`,
    ),
  ];
}

const allows = (rule: readonly string[], { host, protocol, origin }: URL): boolean =>
  rule.some(
    (source) =>
      source === '*' ||
      source === protocol ||
      (source === "'self'" && origin === location.origin) ||
      source.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === host ||
      (source.includes('*.') && host.endsWith(source.replace(/^.*\*(?=\.)/, ''))),
  );

function consentFindings(tag: Element): readonly Finding[] {
  const fields = tag.getAttribute('fields');
  const asksPhone = fields === null || ASKS_PHONE.test(fields);
  const ours = tag.hasAttribute('seller') && tag.hasAttribute('consent-version');
  const theirs = tag.hasAttribute('consent-id') || tag.querySelector('[slot=consent]') !== null;
  return when(
    asksPhone && !ours && !theirs && !ownForm(tag),
    `${FORM} asks for a phone number, but not whether you may call.`,
    'Put your own text into slot="consent", or approve ours with seller and consent-version; a lawyer reads it first. If you never call, take phone out of fields.',
  );
}
