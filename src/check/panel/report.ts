/* Everything that is to be said of a page, once it has come to rest. */
import { own } from '../../embed/document.js';
import { page } from '../../embed/page.js';
import { isComing } from '../../embed/parts.js';
import { contrastFindings } from './contrast-check.js';
import { filesFindings, scriptNames, versions } from './files-check.js';
import type { Finding } from './finding.js';
import { formFindings } from './form-check.js';
import { policyFindings } from './policy-check.js';
import { tagFindings, tagsOnPage } from './tags-check.js';
import { warningFindings } from './warnings-check.js';

/** What is wrong, and what is there. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Settles once the page has loaded, and every card that can be drawn is. */
export async function atRest(): Promise<void> {
  if (own('readyState') !== 'complete') {
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  }
  await Promise.allSettled(updates());
  await Promise.allSettled([...page.parts.values()].filter((found) => isComing(found)));
  await Promise.allSettled(updates());
}

const updates = () =>
  tagsOnPage().map((tag) => (tag as { updateComplete?: Promise<unknown> }).updateComplete);

/** Looks at the page as it is now. */
export const report = (probe: HTMLElement): Report => ({
  findings: [
    ...filesFindings(),
    ...policyFindings(),
    ...tagFindings(),
    ...formFindings(),
    ...contrastFindings(probe),
    ...warningFindings(),
  ],
  facts: [
    ['Version', versions().join(', ')],
    ['Scripts', [...new Set(scriptNames())].join(', ') || 'none in the page by name'],
    ['Tags', counted()],
    ['Encoding', own('characterSet')],
    ['Language', own('documentElement').lang || 'not said: English'],
  ],
});

function counted(): string {
  const counts = new Map<string, number>();
  for (const { localName } of tagsOnPage()) counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return (
    [...counts].map(([tag, count]) => (count > 1 ? `${tag} × ${count}` : tag)).join(', ') || 'none'
  );
}

/** The same as text, to be sent to whoever mends it. */
export const asText = ({ findings, facts }: Report): string =>
  [
    `coder-check: ${summary(findings)}`,
    ...findings.map(({ what, mend }, index) => `${index + 1}. ${what}\n   ${mend}`),
    ...facts.map(([name, value]) => `${name}: ${value}`),
  ].join('\n');

export function summary({ length }: readonly Finding[]): string {
  if (!length) return 'Nothing to mend.';
  return length === 1 ? '1 thing to mend.' : `${length} things to mend.`;
}
