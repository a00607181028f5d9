import { describe, expect, it } from 'vitest';
import { rwgOf } from '../../../../analytics/measures/within-group-agreement.ts';
import { tallyOf, tallyOfFractions } from '../../../support/tally.ts';

describe('r_WG', () => {
  it.each([
    { scores: [4, 4, 4, 4], rwg: 1 },
    { scores: [3, 3, 3, 4, 4, 4], rwg: 0.85 },
    { scores: [2, 2, 4, 4], rwg: 1 / 3 },
    { scores: [1, 3, 3, 5, 3], rwg: 0 },
    { scores: [1, 1, 5, 5], rwg: 1 - 16 / 6 },
    { scores: [1, 5], rwg: -3 },
  ])('of $scores is $rwg, and keeps its sign', ({ scores, rwg }) => {
    expect(rwgOf(tallyOf(...scores))).toBeCloseTo(rwg, 12);
  });

  it('is null of one answer, of none and of theme scores', () => {
    expect(rwgOf(tallyOf(5))).toBeNull();
    expect(rwgOf(tallyOf())).toBeNull();
    expect(rwgOf(tallyOfFractions([7, 2], [4, 1], [5, 1]))).toBeNull();
  });
});
