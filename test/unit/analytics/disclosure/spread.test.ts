import { describe, expect, it } from 'vitest';
import { narrow } from '../../../../analytics/disclosure/band.ts';
import { maySpread } from '../../../../analytics/disclosure/spread.ts';

describe('a distribution', () => {
  it.each([
    ['of five different scores is told', [1, 1, 1, 1, 1], 1, true],
    ['of five scores with two alike is not', [2, 1, 1, 1, 0], 1, false],
    ['of eight scores with four alike is told', [0, 1, 2, 4, 1], 1, true],
    ['of eight scores with five alike is not', [0, 1, 2, 5, 0], 1, false],
    ['of eight scores is not told to who knows two and four are alike', [0, 1, 2, 4, 1], 2, false],
    ['of four scores is not', [1, 1, 1, 1, 0], 1, false],
    ['of four scores is not, even if nobody knew any', [1, 1, 1, 1, 0], 0, false],
    ['of nobody is not', [0, 0, 0, 0, 0], 1, false],
  ])('%s', (_what, counts, known, expected) => {
    expect(maySpread(counts, known, 0.25)).toBe(expected);
  });

  it('is not told where two points must stay open', () => {
    expect(maySpread([1, 1, 1, 1, 1], 1, 0.5)).toBe(false);
  });

  const sizes = Array.from({ length: 12 }, (_, i) => i + 1);
  it.each(sizes.flatMap((n) => [1, 2, 3, 4].filter((known) => n > 2 * known).map((known) => [n, known])))(
    'of %i scores, with the sum that is told, leaves everybody a choice to who knows %i of them',
    (n = 0, known = 0) => {
      for (const same of Map.groupBy(distributions(n), (counts) => viewOf(counts, known)).values()) {
        for (let own = 0; own <= known && own < n; own++) expect(narrowest(same, own)).toBeGreaterThan(1);
      }
    },
  );
});

/** All that is told of these scores. */
function viewOf(counts: readonly number[], known: number): string {
  const [n, sum] = [total(counts), counts.reduce((so, count, i) => so + count * (i + 1), 0)];
  const told = narrow(sum, { low: n, high: 5 * n }, 4 * known, 0.25);
  return JSON.stringify([told, told.low === told.high && maySpread(counts, known, 0.25) ? counts : null]);
}

/** Of all tables that look alike, to each who knows so many scores: in how few ways the others can have answered. */
function narrowest(same: readonly (readonly number[])[], own: number): number {
  const possible = new Map<string, Set<number>>();
  for (const counts of same) {
    for (const mine of distributions(own).filter((one) => one.every((count, i) => count <= (counts[i] ?? 0)))) {
      const scores = possible.get(mine.join()) ?? new Set();
      possible.set(mine.join(), scores);
      for (const [i, count] of counts.entries()) if (count > (mine[i] ?? 0)) scores.add(i);
    }
  }
  return Math.min(...[...possible.values()].map(({ size }) => size));
}

function distributions(n: number, points = 5): readonly (readonly number[])[] {
  if (points === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) => first).flatMap((first) =>
    distributions(n - first, points - 1).map((rest) => [first, ...rest]),
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
