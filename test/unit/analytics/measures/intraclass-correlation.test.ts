import { describe, expect, it } from 'vitest';
import { icc1Of, meanSquaresOf } from '../../../../analytics/measures/intraclass-correlation.ts';
import { groupsOf, partnersOf } from '../../../support/tally.ts';

describe('the mean squares between and within partners', () => {
  it('are the squares over their degrees of freedom', () => {
    // Means 2 and 4 around 3: 2·1 + 2·1 = 4 between, df 1; 1+1+1+1 = 4 within, df 2.
    expect(meanSquaresOf(partnersOf({ A: [1, 3], B: [3, 5] }))).toEqual({ msb: 4, msw: 2, ssw: 4, dfw: 2, n0: 2 });
  });

  it('need one answer beyond one a partner', () => {
    // Mean 3 around 3 with squares 1 + 1, and 3; df 1.
    expect(meanSquaresOf(partnersOf({ A: [2, 4], B: [3] }))).toMatchObject({ msb: 0, msw: 2, dfw: 1 });
  });

  it('have a size that lies below the mean size when partners are unequal', () => {
    // (4 − (1 + 9)/4) / 1 = 1.5, where the mean size is 2.
    expect(meanSquaresOf(partnersOf({ A: [2], B: [1, 2, 3] }))?.n0).toBe(1.5);
  });

  it('are exactly 0 when nobody differs, though a mean of thirds is rounded', () => {
    const thirds = groupsOf([Array(3).fill(4 / 3), Array(7).fill(4 / 3), Array(11).fill(4 / 3)]);
    expect(meanSquaresOf(thirds)).toMatchObject({ msb: 0, msw: 0 });
  });

  it.each([
    ['without partners', {}],
    ['with one partner', { A: [1, 2, 3] }],
    ['when no partner gave more than one score', { A: [1], B: [2], C: [3] }],
    ['when the second partner gave none', { A: [1, 2], B: [] }],
  ])('are null %s', (_, scores) => {
    expect(meanSquaresOf(partnersOf(scores))).toBeNull();
    expect(icc1Of(partnersOf(scores))).toBeNull();
  });
});

describe('ICC(1)', () => {
  it('is 1 when partners differ and nobody within one does', () => {
    expect(icc1Of(partnersOf({ A: [1, 1], B: [5, 5] }))).toBe(1);
  });

  it('lies between when both differ', () => {
    // (4 − 2) / (4 + 1·2).
    expect(icc1Of(partnersOf({ A: [1, 3], B: [3, 5] }))).toBeCloseTo(1 / 3, 12);
  });

  it('is negative, down to −1/(n0 − 1), when only people within a partner differ', () => {
    expect(icc1Of(partnersOf({ A: [1, 5], B: [1, 5], C: [1, 5] }))).toBe(-1);
    expect(icc1Of(partnersOf({ A: [1, 3, 5], B: [1, 3, 5] }))).toBe(-1 / 2);
  });

  it('is null, not 0 or 1, when nobody differs at all', () => {
    expect(icc1Of(partnersOf({ A: [4, 4], B: [4, 4, 4] }))).toBeNull();
  });
});
