import { describe, expect, it } from 'vitest';
import { kruskalWallisOf } from '../../../../analytics/measures/kruskal-wallis.ts';
import { groupsOf, partnersOf } from '../../../support/tally.ts';

describe('the Kruskal–Wallis statistic', () => {
  it('is large when the partners share no score', () => {
    // Ranks 1 2 3 4 around 2.5: between 2·1 + 2·1 = 4, all 2·(2.25 + 0.25) = 5; H = 3 · 4/5.
    const found = kruskalWallisOf(partnersOf({ A: [1, 2], B: [3, 4] }));
    expect(found?.epsilonSquared).toBeCloseTo(0.8, 12);
    expect(found?.h).toBeCloseTo(2.4, 12);
  });

  it('gives equal scores their mean rank, and corrects for them', () => {
    // Ranks 1.5 1.5 3.5 3.5: everything lies between the partners, so ε² = 1 and H = N − 1.
    expect(kruskalWallisOf(partnersOf({ A: [1, 1], B: [5, 5] }))).toEqual({ h: 3, epsilonSquared: 1 });
  });

  it('is 0 when the partners have the same ranks', () => {
    expect(kruskalWallisOf(partnersOf({ A: [1, 5], B: [1, 5], C: [3] }))).toEqual({ h: 0, epsilonSquared: 0 });
  });

  it('is N − 1 when nobody shares an organisation', () => {
    expect(kruskalWallisOf(partnersOf({ A: [1], B: [2], C: [5] }))).toEqual({ h: 2, epsilonSquared: 1 });
  });

  it('ranks the values of a theme likewise, whatever their distances', () => {
    const theme = kruskalWallisOf(
      groupsOf([
        [1.2, 1.25],
        [4 / 3, 5],
      ]),
    );
    expect(theme).toEqual(kruskalWallisOf(partnersOf({ A: [1, 2], B: [3, 4] })));
  });

  it('leaves out partners without a score', () => {
    const [a, b] = [
      [1, 2],
      [3, 4],
    ];
    expect(kruskalWallisOf(partnersOf({ A: a, Z: [], B: b }))).toEqual(kruskalWallisOf(partnersOf({ A: a, B: b })));
  });

  it.each([
    ['without partners', {}],
    ['with one partner', { A: [1, 5] }],
    ['with one partner that gave a score', { A: [1, 5], B: [] }],
    ['when all scores are equal', { A: [4, 4], B: [4], C: [4, 4, 4] }],
  ])('is null %s', (_, scores) => {
    expect(kruskalWallisOf(partnersOf(scores))).toBeNull();
  });
});
