/* Medians, and measuring in turn. Pure. */

/** The middle one of some numbers; of an even count, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** The median of every figure of some samples. */
export const medians = (samples) =>
  Object.fromEntries(
    Object.keys(samples[0]).map((name) => [name, median(samples.map((sample) => sample[name]))]),
  );

/**
 * Measures every subject once in each round, so that what slows the machine for a while slows all of them;
 * the first round only warms up. Gives each subject with its medians.
 */
export async function inTurn(subjects, rounds, measure) {
  const samples = subjects.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const sample = await measure(subject);
      if (round > 0) samples[index].push(sample);
    }
  }
  return subjects.map((subject, index) => ({ subject, ...medians(samples[index]) }));
}
