import { describe, expect, it } from 'vitest';
import { gapIntervalOf, gapProbabilityOf } from '../../../../analytics/measures/gap-interval.ts';
import { sidesOf, tallyOfFractions } from '../../../support/tally.ts';

describe('the interval of the gap', () => {
  it('of one partner is Student’s', () => {
    // Sums of squares 8 and 4, df 6, s² = 2, SE² = 2 · (1/4 + 1/4) = 1: the gap of 1 ± t(.975, 6).
    const interval = gapIntervalOf(sidesOf([1, 3, 3, 5], { A: [1, 1, 3, 3] }));
    expect(interval).toMatchObject({ df: 6, variance: 2 });
    expect(interval?.low).toBeCloseTo(1 - 2.446912, 6);
    expect(interval?.high).toBeCloseTo(1 + 2.446912, 6);
  });

  it('gives each partner one voice, and pools what varies within every group', () => {
    // x̄ = 4 of 2, SS 2; A: 2 of 4, SS 4; B: 3 of 1. df = 2 + 5 − 1 − 2 = 4, s² = 6/4, SE² = 1.5 · (1/2 + (1/4 + 1)/4).
    const interval = gapIntervalOf(sidesOf([3, 5], { A: [1, 1, 3, 3], B: [3], C: [] }));
    expect(interval).toMatchObject({ df: 4, variance: 1.5 });
    expect(interval?.high).toBeCloseTo(1.5 + 2.776445 * Math.sqrt(1.21875), 6);
  });

  it('exists from one degree of freedom', () => {
    const interval = gapIntervalOf(sidesOf([3, 5], { A: [2] }));
    expect(interval).toMatchObject({ df: 1, variance: 2 });
    // t(.975, 1) = 12.7062, SE² = 2 · (1/2 + 1).
    expect(interval?.high).toBeCloseTo(2 + 12.7062047 * Math.sqrt(3), 6);
    expect(gapIntervalOf(sidesOf([5], { A: [2], B: [3] }))).toBeNull();
  });

  it('is null when nobody differs within a group, though rounding says otherwise', () => {
    expect(gapIntervalOf(sidesOf([4, 4, 4], { A: [2, 2], B: [3, 3] }))).toBeNull();
    const tally = tallyOfFractions(...Array(3).fill([7, 5]));
    expect(gapIntervalOf({ municipality: tally, partners: [{ organisation: 'A', tally }] })).toBeNull();
  });

  it('is null when a side has no score', () => {
    expect(gapIntervalOf(sidesOf([], { A: [2, 3], B: [3, 4] }))).toBeNull();
    expect(gapIntervalOf(sidesOf([2, 3, 4], {}))).toBeNull();
    expect(gapIntervalOf(sidesOf([2, 3, 4], { A: [] }))).toBeNull();
  });
});

describe('the p of the gap', () => {
  it('is what Student’s distribution says of gap / SE', () => {
    // With one degree of freedom t is Cauchy’s: p = 1 − 2·atan(t)/π, here of 2/√3.
    expect(gapProbabilityOf(sidesOf([3, 5], { A: [2] }))).toBeCloseTo(
      1 - (2 * Math.atan(2 / Math.sqrt(3))) / Math.PI,
      9,
    );
  });

  it('is the same for a gap of the same size the other way', () => {
    const p = gapProbabilityOf(sidesOf([1, 3], { A: [4] }));
    expect(p).toBeCloseTo(gapProbabilityOf(sidesOf([3, 5], { A: [2] })) ?? 0, 12);
  });

  it('is 1 when there is no gap, and below .05 exactly when the interval leaves out 0', () => {
    expect(gapProbabilityOf(sidesOf([2, 4], { A: [3] }))).toBe(1);
    const sure = sidesOf([4, 5, 4, 5], { A: [1, 2, 1, 2] });
    expect(gapIntervalOf(sure)?.low).toBeGreaterThan(0);
    expect(gapProbabilityOf(sure)).toBeLessThan(0.05);
    const unsure = sidesOf([1, 3, 3, 5], { A: [1, 1, 3, 3] });
    expect(gapIntervalOf(unsure)?.low).toBeLessThan(0);
    expect(gapProbabilityOf(unsure)).toBeGreaterThan(0.05);
  });

  it('is null where the interval is', () => {
    expect(gapProbabilityOf(sidesOf([], { A: [2, 3] }))).toBeNull();
    expect(gapProbabilityOf(sidesOf([5], { A: [2] }))).toBeNull();
    expect(gapProbabilityOf(sidesOf([4, 4], { A: [2, 2] }))).toBeNull();
  });
});
