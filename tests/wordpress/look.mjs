/* Looks at a post in Chromium: at the card in it, the frame around it, and what is there without scripts. */

const HIGHEST = 1000;

const PATIENCE_MS = 20_000;

/** Heights of the frame, and of what is in it; of a frame that follows, once the two are the same, or at the most. */
async function heightsOf(page, frame, follows) {
  const inside = await (await frame.elementHandle()).contentFrame();
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const card = await inside.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    const high = await frame.evaluate((node) => node.clientHeight);
    if (!follows || high === Math.min(HIGHEST, card)) return { frame: high, card };
    if (Date.now() > until) throw new Error(`the frame is ${high} px high, the card ${card}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** What a visitor sees who has scripts off: the address as a link. */
async function withoutScripts(browser, address) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const link = page.locator('blockquote.wp-embedded-content a');
  const words = (await link.count()) ? await link.innerText() : '';
  await page.close();
  return words;
}

async function seen(browser, address, { figure, sandboxed }) {
  const page = await browser.newPage();
  await page.goto(address);
  const frame = page.locator('iframe');
  const { sandbox = '', src } = await frame.evaluate(({ attributes }) =>
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
  );
  const card = page.frameLocator('iframe').locator('[part~=figure]');
  await card.filter({ hasText: figure }).waitFor();
  const { frame: high, card: wanted } = await heightsOf(page, frame, sandboxed);
  const row = {
    figure: await card.innerText(),
    sandbox,
    secret: src.includes('#?secret='),
    'frame px': high,
    'card px': wanted,
  };
  await page.close();
  return { ...row, 'without scripts': await withoutScripts(browser, address) };
}

/** A row of the table; `wrong` says what is not as it is to be. */
export async function look(browser, address, one) {
  const { title, sandboxed } = one;
  try {
    const row = await seen(browser, address, one);
    const asWanted =
      (row.sandbox === 'allow-scripts') === sandboxed &&
      row.secret === sandboxed &&
      Boolean(row['without scripts']) === sandboxed;
    return { title, ...row, ...(!asWanted && { wrong: JSON.stringify(row) }) };
  } catch (error) {
    return { title, wrong: error.message };
  }
}
