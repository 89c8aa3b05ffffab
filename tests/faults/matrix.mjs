/*
 * Nothing lost, nothing doubled, nobody told what is not so: the built element in a real browser, visitors
 * who edit, go back, change the language, reload and copy tabs, and an endpoint behind faults of every kind.
 */
import fc from 'fast-check';
import { launch } from '../node/browser.mjs';
import { serveEndpoint } from './endpoint.mjs';
import { FAULTS, GROUPS } from './faults.mjs';
import { hasten, visit } from './visitor.mjs';

/** How many forms send at the same time. */
const AT_ONCE = 8;
/** How many times faster than usual the page's clock runs: 30 s of patience become half a second. */
const HASTE = 60;

const send = ['send'];
const any = Object.keys(FAULTS);

/** What visitors do, and what their applications meet. A visitor stops once it was received. */
const KINDS = {
  'plain resends': { steps: [send, send, send], faults: GROUPS.general },
  'edits between tries': {
    steps: [send, ['edit', '10001'], send, ['edit', '10002'], send],
    faults: any,
  },
  'A → B → A': {
    steps: [send, ['edit', '10001'], send, ['edit', '77002'], send, ['edit', '10001'], send],
    faults: any,
  },
  'read in mid-edit': { steps: [['read'], send, ['read'], send, ['read'], send], faults: any },
  languages: { steps: [send, ['language', 'es'], send, ['language', 'en'], send], faults: any },
  'agreed, and reloaded': {
    steps: [send, ['reload'], send, ['reload'], send],
    faults: any,
    keeps: true,
    consents: true,
  },
  'duplicated tabs': {
    steps: [['duplicate'], ['tab', 0], send, ['tab', 1], send, ['tab', 0], send],
    faults: any,
    keeps: true,
  },
  redirects: { steps: [send, send], faults: GROUPS.redirects },
  'contradictory bodies': { steps: [send, send], faults: GROUPS.contradictions },
  'silent resends': {
    steps: [send, send],
    // Stored, but the connection breaks; what the browser sends by itself meets a gateway.
    faults: ['drop-after', ...GROUPS.gateways],
    first: ['drop-after'],
  },
  'cut headers': { steps: [send, send], faults: GROUPS.cuts },
};

const NAMES = Object.keys(KINDS);

/** Visitors of every kind in turn, with faults at random, some of which pass. */
function planned(count, seed) {
  const plan = fc.record({
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
    passes: fc.boolean(),
    delivery: fc.constantFrom('form', 'json'),
  });
  return fc.sample(plan, { seed, numRuns: count }).map(({ picks, passes, delivery }, index) => {
    const kind = NAMES[index % NAMES.length];
    const { faults, first = [], ...rest } = KINDS[kind];
    const met = picks.map((pick, place) =>
      // Each fault is met first by somebody.
      place
        ? faults[pick % faults.length]
        : faults[Math.floor(index / NAMES.length) % faults.length],
    );
    return { ...rest, kind, delivery, faults: [...first, ...met, ...(passes ? ['none'] : [])] };
  });
}

const WORDS = {
  sent: /has been received|se ha recibido|Hemos recibido|recibid/i,
  unsent: /not sent|used before|No se envió|no se ha enviado/i,
  unknown: /cannot tell|No podemos saber/i,
};

/** What was told to one visitor against what is stored. */
function audit({ tellings, email }, stored) {
  const rows = [...stored.values()].filter((answers) => answers.email === email);
  const zips = rows.map((answers) => answers['postal-code']);
  const lost = tellings.filter(({ outcome, zip, stored: then }) => {
    return outcome === 'sent' && !then.includes(zip);
  });
  const doubled = zips.filter((zip, index) => zips.indexOf(zip) !== index);
  const wrong = tellings.filter(
    ({ outcome, words, stored: then }) =>
      (outcome === 'unsent' && then.length) || !WORDS[outcome].test(words),
  );
  return { lost: lost.length, doubled: doubled.length, wrong: wrong.length };
}

const COLUMNS = [
  'submissions',
  'received',
  'not sent',
  'cannot tell',
  'lost',
  'doubled',
  'told wrong',
];

/** The sums of one kind, or of all. */
function sum(visits, stored) {
  const row = Object.fromEntries(COLUMNS.map((name) => [name, 0]));
  for (const one of visits) {
    const { lost, doubled, wrong } = audit(one, stored);
    row.submissions += one.tellings.length;
    for (const { outcome } of one.tellings) {
      row[{ sent: 'received', unsent: 'not sent', unknown: 'cannot tell' }[outcome]]++;
    }
    row.lost += lost;
    row.doubled += doubled;
    row['told wrong'] += wrong;
  }
  return row;
}

/** The visits in which something went wrong, for a person to look at. */
export const faulty = ({ visits, stored }) =>
  visits.filter((one) => Object.values(audit(one, stored)).some(Boolean));

/** A table of kinds and sums. */
export function table({ visits, stored }) {
  const rows = [...NAMES, 'all'].map((kind) => [
    kind,
    ...Object.values(
      sum(
        visits.filter((one) => kind === 'all' || one.kind === kind),
        stored,
      ),
    ),
  ]);
  const all = [['', ...COLUMNS], ...rows].map((row) => row.map(String));
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

/** The sums of everything. */
export const totals = ({ visits, stored }) => sum(visits, stored);

/** Sends at least so many submissions; a seed repeats a run. */
export async function runMatrix(submissions, seed) {
  const endpoint = await serveEndpoint();
  const browser = await launch();
  const page = await browser.newPage();
  await page.addInitScript(hasten, HASTE);
  await page.goto(endpoint.origin);
  await page.waitForFunction(() => customElements.get('coder-apply'));
  const visits = [];
  let sent = 0;
  // A visitor who is received at once sends once.
  const queue = planned(submissions, seed);
  const worker = async () => {
    while (sent < submissions && queue.length) {
      const plan = queue.shift();
      const email = `visitor${visits.length}-${queue.length}@example.com`;
      const address = `${endpoint.origin}/apply?faults=${plan.faults}`;
      const tellings = await page.evaluate(visit, { ...plan, email, endpoint: address });
      sent += tellings.length;
      visits.push({ ...plan, email, tellings });
    }
  };
  try {
    const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    const failed = workers.find(({ reason }) => reason);
    if (failed) throw failed.reason;
    return { visits, stored: endpoint.stored, tries: endpoint.arrived(), seed };
  } finally {
    await browser.close();
    endpoint.close();
  }
}
