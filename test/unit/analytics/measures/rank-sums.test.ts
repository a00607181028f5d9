import { describe, expect, it } from 'vitest';
import { rankSumsOf, ranksOf, separationOf } from '../../../../analytics/measures/rank-sums.ts';
import { groupsOf, partnersOf } from '../../../support/tally.ts';

describe('ranks from their middle', () => {
  it('are doubled, so that those of equal answers are whole too', () => {
    // Ranks 1, 2.5, 2.5 and 4 of four: 2r − 5.
    const ranks = ranksOf(partnersOf({ A: [1, 3], B: [3, 4] })).filter(({ count }) => count > 0);
    expect(ranks).toEqual([
      { score: 1, count: 1, rank: -3 },
      { score: 3, count: 2, rank: 0 },
      { score: 4, count: 1, rank: 3 },
    ]);
  });

  it('do not depend on how far values lie apart', () => {
    expect(ranksOf(groupsOf([[1.5, 4 / 3], [5]])).map(({ rank }) => rank)).toEqual([-2, 0, 2]);
  });

  it('add up by partner, without those that gave no score', () => {
    expect(rankSumsOf(partnersOf({ A: [1, 3], Z: [], B: [3, 4] }))).toEqual([
      { size: 2, sum: -3 },
      { size: 2, sum: 3 },
    ]);
  });

  it('separate partners by their squares over the number of answers', () => {
    expect(
      separationOf([
        { size: 2, sum: -4 },
        { size: 4, sum: 4 },
      ]),
    ).toBe(12);
    expect(separationOf([])).toBe(0);
  });
});
