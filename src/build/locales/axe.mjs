/* Has axe look at every widget in every state, in every language, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGES } from '../tables.mjs';
import { STATES, openStage } from './stage.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTH = 640;

/** Runs in the page: what axe finds in the widget on it. */
async function lookInPage() {
  const { violations } = await globalThis.axe.run(
    document.body.firstElementChild.firstElementChild,
    {
      resultTypes: ['violations'],
    },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What it finds in one language and theme. */
async function findingsIn(stage, language, theme) {
  const findings = [];
  for (const [at, { widget, name }] of STATES.entries()) {
    await stage.show(at, `lang="${language}" theme="${theme}"`, [WIDTH]);
    for (const finding of await stage.page.evaluate(lookInPage))
      findings.push(`${widget}, ${name}: ${finding}`);
  }
  return findings;
}

/** Prints what it finds, and says how much that is. */
export async function checkAll() {
  const stage = await openStage();
  await stage.page.evaluate(readFileSync(AXE, 'utf8'));
  let all = 0;
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark']) {
      const findings = await findingsIn(stage, language, theme);
      console.log(`${language}, ${theme}: ${STATES.length} states, ${findings.length} findings`);
      for (const finding of findings) console.log(`  ${finding}`);
      all += findings.length;
    }
  }
  await stage.close();
  return all;
}
