/* A sample of `npm run test:faults`: nothing lost, nothing doubled, nobody told what is not so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faulty, runMatrix, table, totals } from '../faults/matrix.mjs';

const SUBMISSIONS = 200;
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

test(`over ${SUBMISSIONS} submissions under faults of every kind (seed ${SEED})`, async () => {
  const result = await runMatrix(SUBMISSIONS, SEED);
  console.log(table(result));
  assert.deepEqual(faulty(result), []);
  const sums = totals(result);
  assert.ok(sums.submissions >= SUBMISSIONS);
  for (const outcome of ['received', 'not sent', 'cannot tell']) assert.ok(sums[outcome], outcome);
});
