/*
 * npm run test:faults: at least 2,000 submissions under faults of every kind, and a table of what became of
 * them. FAULT_SEED repeats a run, FAULT_COUNT changes its length.
 */
import { build } from '../../src/build/build.mjs';
import { faulty, runMatrix, table, totals } from './matrix.mjs';

const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const count = Number(process.env.FAULT_COUNT ?? 2000);

await build();
const result = await runMatrix(count, seed);
console.log(`\nseed ${seed}: ${result.visits.length} visitors, ${result.tries} requests\n`);
console.log(table(result));
for (const { kind, faults, tellings } of faulty(result)) {
  console.error(`\n${kind}, ${faults.join(',')}: ${JSON.stringify(tellings, null, 1)}`);
}
const { lost, doubled, 'told wrong': wrong } = totals(result);
process.exitCode = lost + doubled + wrong ? 1 : 0;
