import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed to the file named by TEST_COUNTS. */
export function countReporter(file = process.env.TEST_COUNTS) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (suite) => {
    for (const { skipped, passed } of suite.tests) {
      counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    }
    suite.suites.forEach(count);
  };
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const { testResults, errors } of sessionsForTestFile) {
        if (testResults) count(testResults);
        if (!testResults || errors.length) counts.failed++;
      }
    },
    stop() {
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
