import { describe, expect, it } from 'vitest';
import { permutationTestOf } from '../../../../analytics/measures/permutation-test.ts';
import { groupsOf, partnersOf } from '../../../support/tally.ts';

/** How far a shuffled p may lie from the true one: four standard errors. */
function margin(p: number): number {
  return 4 * Math.sqrt((p * (1 - p)) / 10_001);
}

describe('the permutation test between partners', () => {
  it.each([
    // Two of the six ways to give 1 2 4 5 to pairs put both low scores together: with A, or with B.
    [{ A: [1, 2], B: [4, 5] }, 2 / 6],
    // The 1 alone is one of four; 2, 3 and 4 alone separate less, but 4 as much.
    [{ A: [1], B: [2, 3, 4] }, 2 / 4],
    // Of 15 ways to make pairs of 1 1 3 3 5 5, in whatever order of the partners, one has equal pairs only.
    [{ A: [1, 1], B: [3, 3], C: [5, 5] }, 6 / 90],
  ])('comes near the share of all redistributions that separate as much: %j', (scores, p) => {
    const found = permutationTestOf(partnersOf(scores));
    expect(found?.shuffles).toBe(10_000);
    expect(Math.abs((found?.p ?? 2) - p)).toBeLessThan(margin(p));
  });

  it('is 1 when no redistribution separates less', () => {
    expect(permutationTestOf(partnersOf({ A: [1, 5], B: [1, 5] }))?.p).toBe(1);
    expect(permutationTestOf(partnersOf({ A: [1], B: [2], C: [5] }))?.p).toBe(1);
  });

  it('is never 0: the answers as they are count as one redistribution', () => {
    const camps = { A: Array(20).fill(1), B: Array(20).fill(5) };
    expect(permutationTestOf(partnersOf(camps))?.p).toBe(1 / 10_001);
    expect(permutationTestOf(partnersOf(camps), 99)).toEqual({ p: 1 / 100, shuffles: 99 });
  });

  it('is the same figure every time, whoever comes first', () => {
    const found = permutationTestOf(partnersOf({ A: [1, 2, 3], B: [3, 5], C: [2, 4, 4, 4] }));
    expect(permutationTestOf(partnersOf({ C: [4, 4, 2, 4], B: [5, 3], A: [2, 3, 1], D: [] }))).toEqual(found);
    expect(permutationTestOf(partnersOf({ X: [5, 3], Y: [3, 2, 1], Z: [4, 4, 2, 4] }))).toEqual(found);
  });

  it('takes the values of a theme by their ranks', () => {
    const theme = groupsOf([
      [1.5, 2.25],
      [10 / 3, 4.5],
    ]);
    expect(permutationTestOf(theme)).toEqual(permutationTestOf(partnersOf({ A: [1, 2], B: [3, 4] })));
  });

  it('can take more answers than one byte counts', () => {
    const many = { A: Array(400).fill(2), B: [...Array(300).fill(2), ...Array(300).fill(4)] };
    expect(permutationTestOf(partnersOf(many), 200)?.p).toBe(1 / 201);
  });

  it.each([
    ['without partners', {}],
    ['with one partner', { A: [1, 5] }],
    ['when all scores are equal', { A: [4, 4], B: [4] }],
  ])('is null %s', (_, scores) => {
    expect(permutationTestOf(partnersOf(scores))).toBeNull();
  });
});
