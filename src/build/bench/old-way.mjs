/*
 * How the benchmark measured until version 0.1.0, kept for one comparison: the script inline in the page,
 * tasks by the clock on the wall, and the markup and styles as the browser writes them out.
 */

/** Runs in the page: the card and the styles of the first widget. */
function cardInPage() {
  const { shadowRoot } = document.querySelector('body > *');
  const sheets = [...shadowRoot.adoptedStyleSheets];
  return {
    card: shadowRoot.querySelector('[part=card]').outerHTML,
    css: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  };
}

/** At no address: what a form is sent to counts from one that nobody asks. */
const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><head><base href="http://127.0.0.1/">${head}</head><body>${body}</body></html>`;

async function cost(browser, html) {
  const tab = await browser.newPage();
  const client = await tab.context().newCDPSession(tab);
  await client.send('Performance.enable');
  await tab.goto('about:blank');
  const tasks = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await tasks();
  await tab.setContent(html);
  await tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const busy = (await tasks()) - before;
  await tab.close();
  return busy;
}

/** The two pages of the old way: `count` cards as static HTML, and as widgets. */
export async function oldPages(browser, code, html, count) {
  const tab = await browser.newPage();
  await tab.setContent(pageOf('', html));
  await tab.addScriptTag({ content: code });
  await tab.locator('[part=card]').first().waitFor({ state: 'attached' });
  const { card, css } = await tab.evaluate(cardInPage);
  await tab.close();
  const twin = `<div style="container-type: inline-size">${card}</div>`;
  return {
    plain: () => cost(browser, pageOf(`<style>${css}</style>`, twin.repeat(count))),
    widget: () => cost(browser, pageOf(`<script>${code}</script>`, html.repeat(count))),
  };
}
