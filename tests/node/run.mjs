/* Runs every *.test.mjs beside this file, reports them, and writes the counts to TEST_COUNTS. */
import { readdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `${folder}${name}`);
const counts = { passed: 0, failed: 0, skipped: 0 };
const isTest = ({ details, name }) => details.type !== 'suite' && !name.endsWith('.test.mjs');

run({ files, concurrency: 1, timeout: 120_000 })
  .on('test:pass', (test) => {
    if (isTest(test)) counts[test.skip ? 'skipped' : 'passed']++;
  })
  .on('test:fail', ({ details }) => {
    if (details.error?.failureType !== 'subtestsFailed') counts.failed++;
    process.exitCode = 1;
  })
  .compose(spec)
  .on('end', () => {
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  })
  .pipe(process.stdout);
