import { describe, expect, it } from 'vitest';
import { medianOf } from '../../../../analytics/measures/median.ts';
import { tallyOf, tallyOfFractions } from '../../../support/tally.ts';

describe('the median', () => {
  it.each([
    { scores: [4], median: 4 },
    { scores: [1, 5], median: 3 },
    { scores: [4, 5], median: 4.5 },
    { scores: [1, 1, 5], median: 1 },
    { scores: [5, 1, 4, 2], median: 3 },
    { scores: [2, 2, 2, 5], median: 2 },
    { scores: [1, 2, 3, 4, 5], median: 3 },
  ])('of $scores is $median', ({ scores, median }) => {
    expect(medianOf(tallyOf(...scores))).toBe(median);
  });

  it('of theme scores may lie between two of them', () => {
    expect(medianOf(tallyOfFractions([7, 2], [4, 1], [5, 1], [9, 2]))).toBe(4.25);
  });

  it('is null of nothing', () => {
    expect(medianOf({ ...tallyOf(), cannotJudge: 3 })).toBeNull();
  });
});
