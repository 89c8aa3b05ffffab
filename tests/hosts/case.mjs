import assert from 'node:assert/strict';

const TIMEOUT = 15_000;

/**
 * What a case is given: pages of its own, the addresses, and everything that was complained about.
 * A case fails when it throws, or when a page complained (console warning or error, uncaught error)
 * about something the case did not expect.
 */
class Case {
  complaints = [];
  #expected = [];
  #context;

  constructor(context, hosts) {
    this.#context = context;
    /** The origin of the partner's site, without a slash at the end. */
    this.site = hosts.site;
    /** Another origin that serves the same files without CORS headers. */
    this.elsewhere = hosts.elsewhere;
    /** Another origin that serves them with CORS headers. */
    this.sharing = hosts.sharing;
  }

  /** Complaints that match are part of the case. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  /** A new page that collects complaints; `path` is relative to the site. */
  async open(path, { before, waitUntil } = {}) {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.complaints.push(message.text());
    });
    await before?.(page);
    await page.goto(this.site + path, { waitUntil });
    return page;
  }

  /** Waits until a widget of the page shows this text in its shadow root. */
  async shows(page, selector, text) {
    await page.locator(selector).getByText(text).first().waitFor();
  }

  check() {
    const known = (text) => this.#expected.some((pattern) => pattern.test(text));
    assert.deepEqual(
      this.complaints.filter((text) => !known(text)),
      [],
      'the page complained',
    );
  }
}

/** Runs one case in a browser profile of its own; gives back what went wrong, if anything. */
export async function runCase({ run, options }, { browser, hosts }) {
  const context = await browser.newContext(options);
  const one = new Case(context, hosts);
  try {
    await run(one);
    one.check();
    return undefined;
  } catch (error) {
    error.stack += `\nThe page said: ${one.complaints.join('\n') || 'nothing'}`;
    return error;
  } finally {
    // A file may still be on its way.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
}
