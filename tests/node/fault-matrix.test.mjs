/*
 * Nothing lost, nothing doubled: the real element in a real browser sends applications to the demo's
 * endpoint and its real database while connections break, stall and lie. The page's clock runs fast, so
 * that the form's own timeouts and pauses pass in milliseconds; its code is what ships.
 *
 * FAULT_SEED repeats a run.
 */
import { createAdaptorServer } from '@hono/node-server';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { createApp } from '../../demo/server/app.mjs';
import { FAULTS } from '../../demo/server/faults.mjs';
import { openStore } from '../../demo/server/store.mjs';
import { launch } from './browser.mjs';

const RUNS = 60;
/** How many forms send at the same time. */
const AT_ONCE = 8;
/** How many times faster than usual the page's clock runs: 30 s of patience become half a second. */
const HASTE = 60;
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

/*
 * When a connection breaks that it kept open from an earlier request, the browser itself sends the request
 * again, and the page sees only the second answer. An endpoint that looks first whether it has an
 * application is safe from that; a gateway in front of it is not, so it is met on fresh connections only.
 */
const FAULTS_BEHIND = Object.keys(FAULTS).filter((name) => !name.startsWith('gateway'));
const ROUNDS = [
  { connections: 'kept open', names: FAULTS_BEHIND, doubts: [], fresh: false },
  {
    connections: 'fresh',
    names: Object.keys(FAULTS),
    // Stored, then refused: by a later try, and when the visitor sends it again.
    doubts: [
      { faults: ['drop-after', 'gateway-429'], patience: 1 },
      { faults: [...Array(5).fill('500-after'), 'gateway-503'], patience: 2 },
    ],
    fresh: true,
  },
];

/**
 * Applications to send: where to, how, and what each try meets; the last fault stays. Each fault once for
 * good, then at random.
 */
function plansWith(names, doubts) {
  const fault = fc.constantFrom(...names);
  const faults = fc.oneof(
    { weight: 4, arbitrary: fc.array(fault, { minLength: 1, maxLength: 6 }) },
    { weight: 2, arbitrary: fault.map((always) => [always]) },
    {
      weight: 6,
      arbitrary: fc
        .array(fault, { minLength: 1, maxLength: 4 })
        .map((passing) => [...passing, 'none']),
    },
  );
  const kind = fc.constantFrom('form', 'json');
  const patience = fc.constantFrom(1, 1, 2);
  const plan = fc.record({ faults, kind, patience, sameOrigin: fc.boolean() });
  const always = [...names.map((name) => ({ faults: [name] })), ...doubts].map((given) => ({
    kind: 'form',
    sameOrigin: true,
    ...given,
  }));
  return [...always, ...fc.sample(plan, { seed: SEED, numRuns: RUNS - always.length })];
}

/** Makes the page's time pass faster, before anything of the page runs. */
function hasten(haste) {
  const { setTimeout: usual } = window;
  window.setTimeout = (action, delay = 0, ...rest) => usual(action, delay / haste, ...rest);
  const { now } = Date;
  const start = now();
  Date.now = () => start + (now() - start) * haste;
}

/**
 * In the page: fills in a form, sends it, as often as the visitor has patience, and resolves with what
 * the visitor was told in the end.
 */
async function apply({ endpoint, kind, email, patience = 1 }) {
  const form = document.createElement('coder-apply');
  form.setAttribute('endpoint', endpoint);
  form.setAttribute('delivery', kind);
  document.body.append(form);
  await form.updateComplete;
  for (const control of form.shadowRoot.querySelectorAll('.field')) {
    const answers = { email, 'postal-code': '77002', phone: '512 555 0123' };
    if (control.options) control.selectedIndex = 1;
    else control.value = answers[control.name] ?? 'María';
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
  let outcome;
  for (let sent = 0; sent < patience && outcome !== 'sent'; sent++) {
    const told = new Promise((resolve) => {
      form.addEventListener('coder-apply-sent', () => resolve('sent'), { once: true });
      form.addEventListener('coder-apply-error', ({ detail }) => resolve(detail.outcome), {
        once: true,
      });
    });
    form.shadowRoot.querySelector('button.primary').click();
    outcome = await told;
    await form.updateComplete;
  }
  const words = form.shadowRoot.querySelector('[part=card]').textContent;
  form.remove();
  return { outcome, words };
}

const WORDS = {
  sent: /has been received/,
  // Or what the endpoint finds fault with.
  unsent: /was not sent|has been used before/,
  unknown: /cannot tell whether it arrived/,
};

describe('nothing lost, nothing doubled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-faults-'));
  const store = openStore(join(folder, 'applications.db'));
  const app = createApp(store, { perMinute: 1_000_000 });
  const results = [];
  let server;
  let port;
  let browser;
  let page;
  let tries = 0;
  let fresh = false;

  const listen = async () => {
    server = createAdaptorServer(app);
    server.prependListener('request', ({ method }, reply) => {
      tries += method === 'POST' ? 1 : 0;
      if (fresh) reply.shouldKeepAlive = false;
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address());
  };
  const goAway = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };

  /** How often each address is in the database. */
  function stored() {
    const counts = new Map();
    for (const { answers } of store.list(10_000)) {
      counts.set(answers.email, (counts.get(answers.email) ?? 0) + 1);
    }
    return counts;
  }

  /** What the visitors were told against what is in the database. */
  function audit(of) {
    const counts = stored();
    const told = (outcome) => of.filter((result) => result.outcome === outcome);
    const times = ({ email }) => counts.get(email) ?? 0;
    const faulty = {
      lost: told('sent').filter((result) => times(result) === 0),
      doubled: of.filter((result) => times(result) > 1),
      denied: told('unsent').filter((result) => times(result) > 0),
    };
    const figures =
      `${of.length} runs; told received ${told('sent').length}, not sent ${told('unsent').length}, ` +
      `cannot tell ${told('unknown').length}; lost ${faulty.lost.length}, doubled ` +
      `${faulty.doubled.length}, wrongly called not sent ${faulty.denied.length}`;
    return { told, faulty, figures };
  }

  /** Sends one application for each plan, several at a time. */
  async function sendAll(plans, name) {
    const queue = plans.map((plan, run) => ({ ...plan, email: `${name}${run}@example.com` }));
    const sent = [];
    const worker = async () => {
      for (let plan = queue.shift(); plan; plan = queue.shift()) {
        const host = plan.sameOrigin ? 'localhost' : '127.0.0.1';
        const endpoint = `http://${host}:${port}/apply?fault=${plan.faults}&ms=600`;
        sent.push({ ...plan, ...(await page.evaluate(apply, { ...plan, endpoint })) });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    results.push(...sent);
    return sent;
  }

  before(async () => {
    await listen();
    browser = await launch();
    page = await browser.newPage();
    await page.addInitScript(hasten, HASTE);
    await page.goto(`http://localhost:${port}/partners/bare`);
    await page.waitForFunction(() => customElements.get('coder-apply'));
  });

  after(async () => {
    await browser?.close();
    await goAway();
    store.close();
    rmSync(folder, { recursive: true });
  });

  for (const [round, { connections, names, doubts, fresh: wanted }] of ROUNDS.entries()) {
    test(`over ${RUNS} runs of planned faults, connections ${connections} (seed ${SEED})`, async () => {
      fresh = wanted;
      await goAway();
      await listen();
      const before = tries;
      const sent = await sendAll(plansWith(names, doubts), `round${round}-`);
      const { told, faulty, figures } = audit(sent);
      console.log(
        `fault matrix, seed ${SEED}, connections ${connections}: ${names.length} faults, ` +
          `${tries - before} tries, ${figures}`,
      );
      assert.equal(sent.length, RUNS);
      assert.deepEqual(faulty, { lost: [], doubled: [], denied: [] });
      for (const { outcome, words } of sent) assert.match(words, WORDS[outcome]);
      for (const outcome of Object.keys(WORDS)) assert.ok(told(outcome).length, outcome);
    });
  }

  test('when the server goes away with every application and comes back', async () => {
    const plan = { faults: ['none'], kind: 'form', sameOrigin: false };
    let busy = true;
    const sending = sendAll(Array(40).fill(plan), 'away').finally(() => (busy = false));
    const settled = sending.then(() => undefined);
    const request = () => Promise.race([once(server, 'request'), settled]);
    let restarts = 0;
    while (busy) {
      for (let heard = 0; heard < 3; heard++) await request();
      await goAway();
      await listen();
      restarts++;
    }
    const { told, faulty, figures } = audit(await sending);
    console.log(`fault matrix, ${restarts} restarts: ${figures}`);
    assert.deepEqual(faulty, { lost: [], doubled: [], denied: [] });
    assert.ok(told('sent').length, 'some get through');
  });

  test('while the device is offline, it waits; when it is back, it sends', async () => {
    const visitor = await browser.newContext();
    const away = await visitor.newPage();
    await away.goto(`http://localhost:${port}/partners/bare`);
    await away.waitForFunction(() => customElements.get('coder-apply'));
    await visitor.setOffline(true);
    const before = tries;
    const email = 'offline@example.com';
    const endpoint = `http://localhost:${port}/apply`;
    const applying = away.evaluate(apply, { endpoint, kind: 'form', email });
    await away.locator('coder-apply button.primary').getByText('Sending').waitFor();
    assert.equal(tries, before);
    await visitor.setOffline(false);
    results.push({ email, ...(await applying) });
    assert.equal(results.at(-1).outcome, 'sent');
    assert.equal(tries, before + 1);
    await visitor.close();
  });

  test('and nothing has arrived since', () => {
    assert.deepEqual(audit(results).faulty, { lost: [], doubled: [], denied: [] });
  });
});
