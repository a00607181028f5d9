import { atomsOf, type Respondents } from './atom.ts';
import { MINIMUM_ANSWERS } from './minimum.ts';

/**
 * Step 5: whether figures of two waves may stand beside each other as a change. Where their people differ by one or two,
 * the change would tell of those. Who somebody was in the other wave is not known in confidence, so people are counted
 * per organisation: as many as joined or left at least.
 */
export function mayCompare(before: readonly Respondents[], after: readonly Respondents[]): boolean {
  const [then, now] = [before, after].map(countsOf) as [Counts, Counts];
  const names = [...new Set([...then.keys(), ...now.keys()])];
  const differing = names.reduce((sum, name) => sum + Math.abs((now.get(name) ?? 0) - (then.get(name) ?? 0)), 0);
  return differing === 0 || differing >= MINIMUM_ANSWERS;
}

type Counts = ReadonlyMap<string, number>;

function countsOf(people: readonly Respondents[]): Counts {
  const counts = new Map<string, number>();
  for (const { coalition, organisation, n } of atomsOf(people, ({ respondents }) => respondents)) {
    const name = JSON.stringify([coalition, organisation]);
    counts.set(name, (counts.get(name) ?? 0) + n);
  }
  return counts;
}
