import quantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';

/**
 * NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, upper critical values of Student's t distribution,
 * column 0.975, printed with three decimals.
 */
const PUBLISHED: readonly (readonly [df: number, t: number])[] = [
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [12, 2.179],
  [15, 2.131],
  [20, 2.086],
  [25, 2.06],
  [30, 2.042],
  [40, 2.021],
  [60, 2.0],
  [100, 1.984],
];

/** The same from another implementation, SciPy 1.17: `scipy.stats.t.ppf(0.975, df)`. */
const COMPUTED: readonly (readonly [df: number, t: number])[] = [
  [4, 2.7764451051977934],
  [6, 2.4469118511449786],
  [10, 2.228138851986274],
  [24, 2.0638985616280245],
  [100, 1.9839715185235518],
];

describe('the t quantile that intervals are made with', () => {
  it.each(PUBLISHED)('agrees with the printed table at %i degrees of freedom', (df, t) => {
    expect(Math.round(quantile(0.975, df) * 1000) / 1000).toBe(t);
  });

  it.each(COMPUTED)('agrees with another implementation at %i degrees of freedom', (df, t) => {
    expect(quantile(0.975, df)).toBeCloseTo(t, 9);
  });
});
