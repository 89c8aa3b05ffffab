/* The pictures of areas, drawn once: their names say what is on them. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Refused } from './failures.mjs';

const NEEDED = ['@resvg/resvg-js', 'dejavu-fonts-ttf/package.json'];
/** How many a worker draws before it ends, and how many workers draw at once. */
const [IN_ONE, AT_ONCE] = [40, 2];

function ensureInstalled() {
  const { resolve } = createRequire(import.meta.url);
  try {
    NEEDED.forEach((name) => resolve(name));
  } catch (error) {
    throw new Refused(
      '--pictures needs two packages beside: npm install @resvg/resvg-js dejavu-fonts-ttf',
      { cause: error },
    );
  }
}

/** Draws pictures in a worker; `done` gets each. */
async function paint(workerData, done) {
  const worker = new Worker(new URL('./picture-worker.js', import.meta.url), { workerData });
  worker.on('message', done);
  // An error of the worker rejects this.
  await once(worker, 'exit');
}

/** Collects the pictures that pages ask for, and draws those that are not there yet. */
export function gallery() {
  ensureInstalled();
  const wanted = new Map();
  return {
    /** Where a picture will be. */
    at(name, svg) {
      const digest = createHash('sha256').update(svg).digest('hex').slice(0, 10);
      const path = `pictures/${name}.${digest}.png`;
      wanted.set(path, svg);
      return path;
    },
    async draw(staged, say) {
      // Those of an earlier run have been kept.
      const missing = [...wanted].filter(([path]) => !staged.holds(path));
      const total = missing.length;
      let count = 0;
      const done = ([path, picture]) => {
        staged.put(path, () => picture);
        if (++count % 100 === 0) say.progress(`${count} of ${total} pictures …`);
      };
      const drawNext = async () => {
        while (missing.length) await paint(missing.splice(0, IN_ONE), done);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
    },
  };
}
