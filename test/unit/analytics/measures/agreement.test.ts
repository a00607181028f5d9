import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../../analytics/measures/agreement.ts';
import { tallyOf, tallyOfCounts, tallyOfFractions } from '../../../support/tally.ts';

describe('agreement A', () => {
  it.each([
    { counts: [0, 0, 0, 9, 0], agreement: 1 },
    { counts: [2, 2, 2, 2, 2], agreement: 0 },
    { counts: [4, 0, 0, 0, 4], agreement: -1 },
    // Neighbours: one peak, on two points of five.
    { counts: [0, 0, 3, 3, 0], agreement: 0.75 },
    { counts: [0, 1, 1, 1, 0], agreement: 0.5 },
    { counts: [1, 1, 1, 1, 0], agreement: 0.25 },
    // A layer of two answers on 3 and 4, then one of two answers on 4: (2 · 0.75 + 2 · 1) / 4.
    { counts: [0, 0, 1, 3, 0], agreement: 0.875 },
    // A flat layer of five, then five answers on 5.
    { counts: [1, 1, 1, 1, 6], agreement: 0.5 },
  ])('of the counts $counts is $agreement', ({ counts, agreement }) => {
    expect(agreementOf(tallyOfCounts(...counts))).toBeCloseTo(agreement, 12);
  });

  it('is null of one answer, of none and of theme scores', () => {
    expect(agreementOf(tallyOf(3))).toBeNull();
    expect(agreementOf(tallyOf())).toBeNull();
    expect(agreementOf(tallyOfFractions([7, 2], [4, 1], [5, 1]))).toBeNull();
  });

  it('counts what stands on each score, also where only some of them are listed', () => {
    const [, two, , four] = tallyOf(1, 2, 3, 4, 5).values;
    if (two === undefined || four === undefined) throw new Error('the scale has five points');
    const tally = { values: [two, four], counts: [5, 5], cannotJudge: 0, skipped: 0 };
    expect(agreementOf(tally)).toBe(agreementOf(tallyOfCounts(0, 5, 0, 5, 0)));
  });
});
