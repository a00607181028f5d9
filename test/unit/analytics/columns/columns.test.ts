import { describe, expect, it } from 'vitest';
import { groupColumnsOf } from '../../../../analytics/columns/group-columns.ts';
import { mergeCounts } from '../../../../analytics/columns/merge-counts.ts';
import { sidesColumnsOf } from '../../../../analytics/columns/sides-columns.ts';

/** Two criteria. The municipality gave 4 and 5, and nothing; a partner 2 and 4, and 3; another 3, and "cannot judge". */
const COUNTS = Uint32Array.from(
  [
    [0, 0, 0, 0, 1, 1, 0],
    [0, 0, 0, 0, 0, 0, 2],
    [0, 0, 1, 0, 1, 0, 0],
    [0, 0, 0, 1, 0, 0, 1],
    [0, 0, 0, 1, 0, 0, 0],
    [1, 0, 0, 0, 0, 0, 0],
  ].flat(),
);

describe('columns of measures', () => {
  it('have a number for each group and criterion, and NaN where there is none', () => {
    const { n, mean, sd, averageDeviation, rwg, agreement } = groupColumnsOf(COUNTS);
    expect([...n]).toEqual([2, 0, 2, 1, 1, 0]);
    expect([...mean]).toEqual([4.5, NaN, 3, 3, 3, NaN]);
    expect([...averageDeviation]).toEqual([0.5, NaN, 1, 0, 0, NaN]);
    expect([...sd]).toEqual([Math.SQRT1_2, NaN, Math.SQRT2, NaN, NaN, NaN]);
    expect([...rwg].map((one) => Number(one.toFixed(9)))).toEqual([0.75, NaN, 0, NaN, NaN, NaN]);
    expect(agreement[0]).toBe(0.75);
    expect(agreement[1]).toBeNaN();
  });

  it('add cells up to unions, and leave out what belongs to none', () => {
    expect([...mergeCounts(Uint32Array.of(1, 2, 3, 4, 5, 6), 2, 2, Int32Array.of(1, -1, 1))]).toEqual([0, 0, 6, 8]);
  });

  it('compare the municipality with its partners', () => {
    const merged = mergeCounts(COUNTS, 14, 2, Int32Array.of(0, 1, 1));
    const sides = sidesColumnsOf({ criteria: 2, counts: COUNTS, partners: [Int32Array.of(1, 2)], merged });
    expect([...sides.organisations]).toEqual([2, 1]);
    expect([...sides.meanOfMeans]).toEqual([3, 3]);
    expect([...sides.gap]).toEqual([1.5, NaN]);
    expect([...sides.df]).toEqual([2, NaN]);
    // Σ(x − mean)²: ½ of the municipality, 2 of the first partner.
    expect([...sides.variance]).toEqual([1.25, NaN]);
    // Of six pairs the municipality's answer is the higher in five; 4 and 4 are equal.
    expect(sides.delta[0]).toBeCloseTo(5 / 6, 12);
    expect(sides.h[1]).toBeNaN();
    // MSB 0, MSW 2, n0 4⁄3.
    expect(sides.icc1[0]).toBeCloseTo(-3, 12);
  });

  it('are empty of nothing', () => {
    expect(groupColumnsOf(new Uint32Array()).n).toHaveLength(0);
    expect(sidesColumnsOf({ criteria: 0, counts: COUNTS, partners: [], merged: COUNTS }).gap).toHaveLength(0);
  });
});
