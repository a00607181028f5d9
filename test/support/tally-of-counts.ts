import { EMPTY_TALLY, type Tally } from '../../analytics/cube/tally.ts';

/** A criterion's answers by how often 1, 2, 3, 4 and 5 were given. */
export function tallyOfCounts(...counts: readonly number[]): Tally {
  return { ...EMPTY_TALLY, counts };
}
