/* Opens a page in a browser of its own memory and cache, and reads what it cost. */

/** As Lighthouse and the developer tools slow a page down: slow 4G, and a processor a quarter as fast. */
const SLOW = {
  network: {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1.6 * 1e6 * 0.9) / 8,
    uploadThroughput: (0.75 * 1e6 * 0.9) / 8,
  },
  processor: 4,
};

/** Runs in the page: waits until every one of these tags has drawn and two frames are over; the time. */
async function whenDrawn(tags) {
  const frame = () => new Promise(requestAnimationFrame);
  const drawn = (element) =>
    element.localName.startsWith('coder-')
      ? element.shadowRoot?.querySelector('[part=card]')
      : element.matches(':defined');
  const all = tags.length ? [...document.querySelectorAll(tags)] : [];
  while (!all.every(drawn)) {
    if (performance.now() > 60_000)
      throw new Error(`not drawn: ${all.find((one) => !drawn(one)).localName}`);
    await frame();
  }
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  await frame();
  await frame();
  return performance.now();
}

/** Runs in the page: its first paint, requests, bytes, and how long its long tasks blocked it. */
async function whatItTook() {
  const seen = (type) =>
    new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
      setTimeout(done, 200, []);
    });
  const paints = await seen('paint');
  const tasks = await seen('longtask');
  const loaded = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  const requests = loaded.filter(({ name }) => name.startsWith('http'));
  return {
    paint: paints.find(({ name }) => name === 'first-paint').startTime,
    blocking: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    requests: requests.length,
    bytes: requests.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

/** The page's meter: processor time of its main thread in milliseconds, and its heap in bytes. */
async function meterOf(tab) {
  const client = await tab.context().newCDPSession(tab);
  await client.send('Performance.enable');
  const read = async (name) => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name).value;
  };
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return read('JSHeapUsedSize');
  };
  return { client, cpu: async () => (await read('ThreadTime')) * 1000, heap };
}

async function slowDown(client) {
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW.network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
}

/** Ways to open pages of a server in a browser. */
export function opener(browser, server) {
  /** Opens an address and waits until these tags have drawn. */
  async function open(address, { tags = [], slow = false } = {}) {
    const tab = await browser.newPage();
    // The process and its connection are there before the page is measured.
    await tab.goto(server.blank);
    const meter = await meterOf(tab);
    if (slow) await slowDown(meter.client);
    const before = await meter.cpu();
    await tab.goto(address, { timeout: 60_000 });
    const drawn = await tab.evaluate(whenDrawn, tags);
    const cpu = (await meter.cpu()) - before;
    return { tab, meter, drawn, cpu };
  }

  /** What an address costs from the request until it has drawn. */
  async function sample({ address, tags, slow }) {
    const { tab, drawn, cpu } = await open(address, { tags, slow });
    const took = await tab.evaluate(whatItTook);
    await tab.close();
    return { cpu, drawn, ...took };
  }

  return { open, sample };
}
