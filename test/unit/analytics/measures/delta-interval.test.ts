import { describe, expect, it } from 'vitest';
import { deltaIntervalOf } from '../../../../analytics/measures/delta-interval.ts';
import { tallyOf, tallyOfCounts } from '../../../support/tally.ts';

describe('the interval of δ', () => {
  it('lies evenly around a δ of 0', () => {
    // Σ over x of (#lower − #higher)² = 16 + 0 + 0 + 16, over y 4 · 4, and 16 pairs without a tie:
    // σ² = (32 + 16 − 16) / (16 · 9) = 2/9, t(.975, 6)² = 5.98738, and at δ = 0 the limit is √(t²σ² / (1 + t²σ²)).
    const { low, high } = deltaIntervalOf(tallyOf(1, 3, 3, 5), tallyOf(2, 2, 4, 4)) ?? { low: 0, high: 0 };
    expect(high).toBeCloseTo(Math.sqrt(1.330528 / 2.330528), 6);
    expect(low).toBeCloseTo(-high, 12);
  });

  it('lies askew where δ is near its end, and stays inside it', () => {
    const { low, high } = deltaIntervalOf(tallyOfCounts(0, 0, 1, 2, 7), tallyOfCounts(6, 3, 1, 0, 0)) ?? {
      low: 0,
      high: 0,
    };
    // Of 100 pairs one is a tie.
    const delta = 0.99;
    expect(delta - low).toBeGreaterThan(high - delta);
    expect(high).toBeLessThan(1);
  });

  it.each([
    { x: [4], y: [1, 2, 3], because: 'one answer has no spread' },
    { x: [1, 2, 3], y: [4], because: 'one answer has no spread' },
    { x: [], y: [4, 5], because: 'there is no answer' },
    { x: [4, 5], y: [1, 2, 3], because: 'every pair points the same way' },
    { x: [1, 2], y: [3, 4, 5], because: 'every pair points the same way' },
    { x: [3, 3, 3], y: [3, 3], because: 'nobody differs' },
  ])('of $x against $y is null: $because', ({ x, y }) => {
    expect(deltaIntervalOf(tallyOf(...x), tallyOf(...y))).toBeNull();
  });
});
