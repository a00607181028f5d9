import cumulative from '@stdlib/stats-base-dists-t-cdf';
import { describe, expect, it } from 'vitest';

/** Another implementation, SciPy 1.17: `scipy.stats.t.cdf(t, df)`. */
const COMPUTED: readonly (readonly [t: number, df: number, p: number])[] = [
  [-1, 1, 0.25],
  [-2.5, 4, 0.03338327240599407],
  [-0.3, 7, 0.3864450252010671],
  [-12, 4, 0.0001382142742514865],
  [-6, 30, 6.971384383602382e-7],
  [-40, 100, 1.2310538010700354e-63],
];

describe('the t probability that p values are made with', () => {
  it.each(COMPUTED)('agrees at t = %d with %i degrees of freedom, to twelve digits', (t, df, p) => {
    expect(cumulative(t, df) / p).toBeCloseTo(1, 12);
  });

  it('is 0 where it is too small to write, and half at 0', () => {
    expect(cumulative(-1e300, 1000)).toBe(0);
    expect(cumulative(0, 5)).toBe(0.5);
  });
});
