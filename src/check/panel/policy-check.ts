/* What the page's Content-Security-Policy has refused of ours, from before the panel was there too. */
import { own } from '../../embed/document.js';
import { parseUrl } from '../../embed/url.js';
import { finding, type Finding } from './finding.js';
import { tagsOnPage } from './tags-check.js';

interface Refusal {
  readonly directive: string;
  readonly blocked: string;
  readonly from: string;
  readonly sample: string;
}

/** What browsers hand over of a refusal, under the names of the report or of the event. */
interface Violation {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string | null;
  readonly blockedURI?: string;
  readonly sourceFile?: string | null;
  readonly sample?: string | null;
}

const refusals = new Map<string, Refusal>();
const OUR_FILE = /\/coder-[\w.-]+\.(?:js|css)(?:[?#]|$)/;
const BESIDE = /\/(?:locales|guide|areas|locate|salary)\/[\w/-]+\.js(?:[?#]|$)/;

function note(violation: Violation): void {
  const refusal: Refusal = {
    directive: violation.effectiveDirective ?? '',
    blocked: violation.blockedURL ?? violation.blockedURI ?? '',
    from: violation.sourceFile ?? '',
    sample: violation.sample ?? '',
  };
  if (isOurs(refusal)) refusals.set(`${refusal.directive} ${hostOf(refusal)}`, refusal);
}

const isOurs = ({ directive, blocked, from, sample }: Refusal): boolean =>
  OUR_FILE.test(blocked) ||
  BESIDE.test(blocked) ||
  OUR_FILE.test(from) ||
  sample.startsWith('coder-widgets|') ||
  (/^(?:connect-src|form-action)$/.test(directive) && endpoints().includes(hostOf({ blocked })!));

const endpoints = (): readonly (string | undefined)[] =>
  tagsOnPage().map((tag) => parseUrl(tag.getAttribute('endpoint') ?? '', own('baseURI'))?.host);

/** The host alone: what stands behind it may hold a key. */
const hostOf = ({ blocked }: Pick<Refusal, 'blocked'>): string | undefined =>
  parseUrl(blocked)?.host;

/** Listens from now on, and asks for what has been refused before where the browser keeps that. */
export function watchPolicy(changed: () => void): void {
  own('addEventListener')('securitypolicyviolation', (event) => {
    note(event);
    changed();
  });
  // Not in every browser.
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) note(body as Violation);
      changed();
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
}

const MENDS: readonly (readonly [RegExp, (host: string) => string])[] = [
  [
    /^script-src/,
    (host) =>
      `Add ${host} to script-src, or give the script the page’s nonce: what it loads gets the same one.`,
  ],
  [/^style-src/, (host) => `Only coder-widgets.css needs it: add ${host} to style-src.`],
  [/^connect-src$/, (host) => `Add ${host} to connect-src: the form sends there.`],
  [
    /^form-action$/,
    (host) => `Add ${host} to form-action: without the script the form posts there.`,
  ],
  [/trusted-types/, () => 'Add: trusted-types coder-widgets'],
];

/** Every refusal, and what allows it. */
export const policyFindings = (): readonly Finding[] =>
  [...refusals.values()].map((refusal) => {
    const host = hostOf(refusal) ?? 'its host';
    const mend = MENDS.find(([directive]) => directive.test(refusal.directive))?.[1](host);
    return finding(
      `The page’s Content-Security-Policy (${refusal.directive}) has refused ${what(refusal)}.`,
      mend ?? `Allow it in ${refusal.directive}.`,
    );
  });

const what = (refusal: Refusal): string =>
  /trusted-types/.test(refusal.directive)
    ? 'the policy coder-widgets'
    : `something from ${hostOf(refusal) ?? 'the page itself'}`;
