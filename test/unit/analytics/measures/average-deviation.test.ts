import { describe, expect, it } from 'vitest';
import { averageDeviationFromMedianOf, averageDeviationOf } from '../../../../analytics/measures/average-deviation.ts';
import { tallyOf, tallyOfFractions } from '../../../support/tally.ts';

describe('the average deviation', () => {
  it.each([
    { scores: [1, 5], fromMean: 2, fromMedian: 2 },
    { scores: [1, 1, 4], fromMean: 4 / 3, fromMedian: 1 },
    { scores: [2, 3, 4], fromMean: 2 / 3, fromMedian: 2 / 3 },
    { scores: [2, 2, 2, 4], fromMean: 0.75, fromMedian: 0.5 },
    { scores: [3], fromMean: 0, fromMedian: 0 },
    { scores: [4, 4, 4], fromMean: 0, fromMedian: 0 },
  ])('of $scores is $fromMean from the mean and $fromMedian from the median', ({ scores, fromMean, fromMedian }) => {
    expect(averageDeviationOf(tallyOf(...scores))).toBeCloseTo(fromMean, 12);
    expect(averageDeviationFromMedianOf(tallyOf(...scores))).toBeCloseTo(fromMedian, 12);
  });

  it('is exactly 0 of equal theme scores, whatever their rounding', () => {
    expect(averageDeviationOf(tallyOfFractions(...Array(3).fill([7, 5])))).toBe(0);
  });

  it('is null of nothing', () => {
    expect(averageDeviationOf(tallyOf())).toBeNull();
    expect(averageDeviationFromMedianOf(tallyOf())).toBeNull();
  });
});
