/**
 * A record of things by names that people choose. It has no prototype, so that nothing is found under a name such as
 * `constructor` but what was put there.
 */
export function byName<Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> {
  return Object.setPrototypeOf(Object.fromEntries(entries), null) as Record<string, Value>;
}
