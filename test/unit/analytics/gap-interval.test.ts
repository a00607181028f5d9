import { describe, expect, it } from 'vitest';
import { gapIntervalOf } from '../../../analytics/gap-interval.ts';
import { partner, scores } from './scores.ts';

describe('the interval of a gap', () => {
  it('is the gap plus and minus t times its standard error', () => {
    // Sums of squares 8 and 4, df = 4 + 4 − 1 − 1 = 6, so s² = 2; 1/4 + 1/4 = 1/2, so the standard error is √(2 · 1/2) = 1.
    // t(.975, 6) = 2.446911851.
    const interval = gapIntervalOf(1, scores(1, 3, 3, 5), [partner('A', 1, 1, 3, 3)]);
    expect(interval).toMatchObject({ df: 6, variance: 2 });
    expect(interval?.low).toBeCloseTo(-1.446911851, 8);
    expect(interval?.high).toBeCloseTo(3.446911851, 8);
  });

  it('weighs each partner by its own number of answers', () => {
    // Sums of squares 2, 2 and 2 over df = 3 + 4 − 1 − 2 = 4, so s² = 3/2; 1/3 + (1/2 + 1/2)/4 = 7/12, so SE² = 7/8.
    // t(.975, 4) = 2.776445105.
    const interval = gapIntervalOf(1, scores(2, 3, 4), [partner('A', 1, 3), partner('B', 1, 3)]);
    expect(interval).toMatchObject({ df: 4, variance: 1.5 });
    expect(interval?.high).toBeCloseTo(1 + 2.776445105 * Math.sqrt(7 / 8), 8);
  });

  it('is null below four degrees of freedom', () => {
    expect(gapIntervalOf(1, scores(3, 5), [partner('A', 2, 4), partner('B', 1, 3)])).toBeNull();
  });

  it('needs five people of the municipality when each partner has one voice', () => {
    const partners = [partner('A', 2), partner('B', 3), partner('C', 5)];
    expect(gapIntervalOf(1, scores(3, 4, 4, 5), partners)).toBeNull();
    expect(gapIntervalOf(1, scores(3, 4, 4, 5, 5), partners)?.df).toBe(4);
  });

  it('is null when nobody differs from anybody of the same group', () => {
    expect(gapIntervalOf(2, scores(4, 4, 4, 4), [partner('A', 1, 1, 1), partner('B', 3, 3, 3)])).toBeNull();
  });
});
