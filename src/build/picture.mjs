/* npm run picture: the README's picture, taken from the built file. */
import { chromium } from 'playwright-core';
import { join } from 'node:path';
import { build } from './build.mjs';
import { FLAGS, findChromium } from './browser.mjs';
import { root } from './run.mjs';

const STYLE = `
  body { margin: 0; padding: 28px; display: grid; gap: 24px; grid-template-columns: 700px 360px;
    align-items: start; background: #f3f6f7; }
  div { display: grid; gap: 24px; }`;

const PAGE = `<!doctype html><html lang="en"><style>${STYLE}</style>
  <div>
    <coder-salary edition="newest"></coder-salary>
    <coder-timeline hours-per-week="12" start="2027-01"></coder-timeline>
    <coder-apply endpoint="https://school.example/apply"></coder-apply>
    <coder-guide chapter="salary"></coder-guide>
  </div>
  <div>
    <coder-salary theme="dark"></coder-salary>
    <coder-requirements storage="none" path="certificate"></coder-requirements>
  </div>`;

await build();
const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1140, height: 800 } });
await page.setContent(PAGE);
for (const file of ['guide/en', 'coder-widgets']) {
  await page.addScriptTag({ path: join(root, `dist/cdn/${file}.js`) });
}
await page.getByText('Sources last checked').first().waitFor();
await page.getByText('What coders earn').waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(root, 'demo/picture.png'), fullPage: true });
await browser.close();
