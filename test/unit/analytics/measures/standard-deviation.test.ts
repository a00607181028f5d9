import { describe, expect, it } from 'vitest';
import { standardDeviationOf, varianceOf } from '../../../../analytics/measures/standard-deviation.ts';
import { tallyOf, tallyOfFractions } from '../../../support/tally.ts';

describe('the standard deviation', () => {
  it.each([
    { scores: [1, 5], variance: 8 },
    { scores: [1, 3, 5], variance: 4 },
    { scores: [2, 2, 4, 4], variance: 4 / 3 },
    { scores: [1, 2, 3, 4, 5], variance: 2.5 },
    { scores: [3, 3, 3], variance: 0 },
  ])('of $scores is the root of $variance, with n − 1', ({ scores, variance }) => {
    expect(varianceOf(tallyOf(...scores))).toBeCloseTo(variance, 12);
    expect(standardDeviationOf(tallyOf(...scores))).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('is null of one answer and of none', () => {
    expect([[], [4]].map((scores) => standardDeviationOf(tallyOf(...scores)))).toEqual([null, null]);
    expect([[], [4]].map((scores) => varianceOf(tallyOf(...scores)))).toEqual([null, null]);
  });

  it('is exactly 0 of equal theme scores, whatever their rounding', () => {
    expect(standardDeviationOf(tallyOfFractions(...Array(3).fill([7, 5])))).toBe(0);
  });
});
