import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { expect } from '@open-wc/testing';

const { axe } = globalThis as unknown as { axe: typeof Axe };

/** Fails with each finding of axe inside a widget, or where the page around it is affected. */
export async function expectAccessible(widget: Element): Promise<void> {
  const { violations, passes } = await axe.run(widget, { resultTypes: ['violations', 'passes'] });
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );
  expect(findings).to.deep.equal([]);
  const checked = passes.map(({ id }) => id);
  expect(checked, 'axe looked at the colours').to.include('color-contrast');
}

/** Checks one state of a widget in both languages and both themes. */
export function inEveryLook(
  describeState: string,
  make: (attributes: string) => Promise<Element>,
): void {
  for (const lang of ['en', 'es']) {
    for (const theme of ['light', 'dark']) {
      it(`${describeState}: axe finds nothing (${lang}, ${theme})`, async () => {
        await expectAccessible(await make(`lang="${lang}" theme="${theme}"`));
      });
    }
  }
}
