import { describe, expect, it } from 'vitest';
import { pooledVarianceOf } from '../../../../analytics/measures/pooled-variance.ts';
import { groupsOf, partnersOf } from '../../../support/tally.ts';

/** MSB 4, MSW 2, n0 2: τ² = 1 by itself. */
const differing = partnersOf({ A: [1, 3], B: [3, 5] });
/** MSB 0, MSW 2, n0 2: τ² = −1 by itself. */
const alike = partnersOf({ A: [2, 4], B: [2, 4] });

describe('the variance within and between partners, pooled', () => {
  it('is that of the only criterion', () => {
    expect(pooledVarianceOf([differing])).toEqual({ sigma2: 2, tau2: 1, icc1: 1 / 3 });
  });

  it('adds squares and degrees of freedom within, and averages between before negatives are cut off', () => {
    // (4 + 4 + 4)/(2 + 2 + 2) = 2; (1 + 1 − 1)/3.
    const pooled = pooledVarianceOf([differing, differing, alike]);
    expect(pooled?.sigma2).toBe(2);
    expect(pooled?.tau2).toBeCloseTo(1 / 3, 12);
    expect(pooled?.icc1).toBeCloseTo(1 / 7, 12);
  });

  it('has no variance between rather than a negative one', () => {
    expect(pooledVarianceOf([alike])).toEqual({ sigma2: 2, tau2: 0, icc1: 0 });
  });

  it('has an ICC of a half when both are equal', () => {
    // Means 5 2 2 around 3: MSB = (2·4 + 2 + 2)/2 = 6, MSW = 6/3 = 2, τ² = (6 − 2)/2 = 2.
    const groups = groupsOf([
      [4, 6],
      [1, 3],
      [1, 3],
    ]);
    expect(pooledVarianceOf([groups])).toEqual({ sigma2: 2, tau2: 2, icc1: 0.5 });
  });

  it('leaves out criteria with one partner, and those where nobody shares one', () => {
    const one = partnersOf({ A: [1, 5] });
    const alone = partnersOf({ A: [1], B: [5] });
    expect(pooledVarianceOf([one, differing, alone, []])).toEqual(pooledVarianceOf([differing]));
  });

  it('has no ICC when nobody differs', () => {
    expect(pooledVarianceOf([partnersOf({ A: [4, 4], B: [4, 4] })])).toEqual({ sigma2: 0, tau2: 0, icc1: null });
  });

  it('is null when no criterion can enter', () => {
    expect(pooledVarianceOf([])).toBeNull();
    expect(pooledVarianceOf([partnersOf({ A: [1], B: [5] })])).toBeNull();
  });
});
