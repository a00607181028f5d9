import { describe, expect, it } from 'vitest';
import { kruskalWallisOf } from '../../analytics/measures/kruskal-wallis.ts';
import { permutationTestOf } from '../../analytics/measures/permutation-test.ts';
import { groupsOf } from '../support/tally.ts';

/** Mucociliary efficiency, half-times in minutes. Hollander and Wolfe (1973), page 116; R, `?kruskal.test`. */
const mucociliary = [
  [2.9, 3.0, 2.5, 2.6, 3.2],
  [3.8, 2.7, 4.0, 2.4],
  [2.8, 3.4, 3.7, 2.2, 2.0],
];

/** Ozone in New York by month, May to September 1973, many ties. R, `datasets::airquality` (Chambers et al. 1983). */
const ozone = [
  [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37],
  [29, 71, 39, 23, 21, 37, 20, 12, 13],
  [135, 49, 32, 64, 40, 77, 97, 97, 85, 10, 27, 7, 48, 35, 61, 79, 63, 16, 80, 108, 20, 52, 82, 50, 64, 59],
  [39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85],
  [96, 78, 73, 91, 47, 32, 20, 23, 21, 24, 44, 21, 28, 9, 13, 46, 18, 13, 24, 16, 13, 23, 36, 7, 14, 30, 14, 18, 20],
];

/** Σ R_j²/n_j of every way to give the ranks 1…n to groups of these sizes. */
function separations(sizes: readonly number[], n: number): readonly number[] {
  const found: number[] = [];
  const left = [...sizes];
  const sums = sizes.map(() => 0);
  const place = (rank: number): void => {
    if (rank > n) found.push(sums.reduce((total, sum, j) => total + (sum * sum) / (sizes[j] ?? 1), 0));
    for (let j = 0; rank <= n && j < sizes.length; j++) {
      if (!left[j]) continue;
      left[j] = (left[j] ?? 0) - 1;
      sums[j] = (sums[j] ?? 0) + rank;
      place(rank + 1);
      sums[j] = (sums[j] ?? 0) - rank;
      left[j] = (left[j] ?? 0) + 1;
    }
  };
  place(1);
  return found;
}

describe('the Kruskal–Wallis statistic', () => {
  it('of mucociliary efficiency: H = 0.77143 (Hollander and Wolfe 1973)', () => {
    const found = kruskalWallisOf(groupsOf(mucociliary));
    expect(found?.h).toBeCloseTo(0.771428571428572, 9);
    expect(found?.epsilonSquared).toBeCloseTo(0.0593406593406594, 9);
  });

  it('of ozone by month, with ties: H = 29.2666 (R, kruskal.test)', () => {
    const found = kruskalWallisOf(groupsOf(ozone));
    expect(found?.h).toBeCloseTo(29.2665763061169, 9);
    expect(found?.epsilonSquared).toBeCloseTo(0.254491967879278, 9);
  });
});

describe('the permutation test', () => {
  it('of mucociliary efficiency: near the share of all 252,252 redistributions', () => {
    // Ranks 8 9 4 5 10, 13 6 14 3 and 7 11 12 2 1: rank sums 36, 36 and 33.
    const all = separations([5, 4, 5], 14);
    const exact = all.filter((one) => one >= 36 ** 2 / 5 + 36 ** 2 / 4 + 33 ** 2 / 5 - 1e-9).length / all.length;
    const found = permutationTestOf(groupsOf(mucociliary))?.p ?? 2;
    expect(all).toHaveLength(252_252);
    expect(Math.abs(found - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 10_001));
  });

  it('of ozone by month: as small as 10,000 shuffles can tell, where χ² gives 7 in a million', () => {
    expect(permutationTestOf(groupsOf(ozone))?.p).toBe(1 / 10_001);
  });
});
