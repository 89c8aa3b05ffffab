/* Adds up what several runners of tests report, and ends with the one line that can be read. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-tally-'));

const heading = (name) => console.log(`\n— ${name}`);

/** A step that has to hold; it counts as one test. */
export async function check(name, action) {
  heading(name);
  try {
    await action();
    total.passed++;
  } catch (error) {
    total.failed++;
    console.error(error.message);
  }
}

/** A runner of tests that writes its counts to the file that TEST_COUNTS names. */
export function runTests(name, command, args, env = {}) {
  heading(name);
  const counts = join(folder, `${name.replace(/\W+/g, '-')}.json`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, TEST_COUNTS: counts },
  });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  for (const key of Object.keys(total)) total[key] += result[key] ?? 0;
  if (status !== 0 && !result.failed) total.failed++;
}

/** Prints the sum; the process fails when anything did. */
export function closeTally() {
  rmSync(folder, { recursive: true });
  const { passed, failed, skipped } = total;
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed ? 1 : 0;
}
