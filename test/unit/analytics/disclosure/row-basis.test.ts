import { describe, expect, it } from 'vitest';
import { rowBasis } from '../../../../analytics/disclosure/row-basis.ts';

const row = (...values: number[]) => values.map(BigInt);

describe('what linear statistics tell together', () => {
  it('is a sum and all of its parts but one, hence that one', () => {
    const { spans } = rowBasis([row(1, 1, 1), row(1, 0, 0), row(0, 1, 0)]);
    expect(spans(row(0, 0, 1))).toBe(true);
  });

  it('is not a part of a sum', () => {
    const { spans } = rowBasis([row(1, 1, 1)]);
    expect(spans(row(0, 0, 1))).toBe(false);
    expect(spans(row(2, 2, 2))).toBe(true);
    expect(spans(row(1, 1, 0))).toBe(false);
  });

  it('holds for statistics that say the same twice', () => {
    const { spans } = rowBasis([row(1, 1), row(2, 2), row(-3, -3)]);
    expect(spans(row(1, 0))).toBe(false);
    expect(spans(row(5, 5))).toBe(true);
  });

  it('is found where the first unknown of one statistic is the last of another', () => {
    const { spans } = rowBasis([row(0, 2, 3), row(5, 7, 0), row(0, 4, 7)]);
    expect([row(1, 0, 0), row(0, 1, 0), row(0, 0, 1)].map(spans)).toEqual([true, true, true]);
  });

  it('is exact with numbers that a computer would round', () => {
    const large = 10n ** 30n;
    const { spans } = rowBasis([
      [large, 1n],
      [large, 2n],
    ]);
    expect(spans([0n, 1n])).toBe(true);
    expect(rowBasis([[large, 1n]]).spans([large + 1n, 1n])).toBe(false);
    expect(rowBasis([[large, 1n]]).spans([2n * large, 2n])).toBe(true);
  });

  it('is a mean of means beside a mean: two small organisations', () => {
    // Two people of A, one of B, C published: (a/2 + b + c/3)/3 and a + b + c.
    const { spans } = rowBasis([row(3, 6, 2), row(1, 1, 1), row(0, 0, 1)]);
    expect(spans(row(0, 1, 0))).toBe(true);
  });

  it('is nothing without statistics, but for nothing itself', () => {
    const { spans } = rowBasis([]);
    expect(spans(row(1, 0))).toBe(false);
    expect(spans(row(0, 0))).toBe(true);
    expect(rowBasis([row(0, 0)]).spans(row(0, 1))).toBe(false);
  });
});
