/**
 * Counts the tries of each application: `count(id)` is how many there were before. Strangers name as many
 * ids as they like, so it remembers the `most` heard of last, each for `ms` after its last try.
 */
export function countTries({ most, ms }, now = () => performance.now()) {
  const tries = new Map();
  const forget = () => {
    for (const [id, { at }] of tries) {
      if (tries.size <= most && now() - at <= ms) return;
      tries.delete(id);
    }
  };
  return (id) => {
    forget();
    const { count = 0 } = tries.get(id) ?? {};
    // Set anew, it is the last of the map: the first is the one longest unheard of.
    tries.delete(id);
    tries.set(id, { count: count + 1, at: now() });
    return count;
  };
}
