import { describe, expect, it } from 'vitest';
import { predictionGapOf } from '../../../../analytics/measures/prediction-gap.ts';
import { sidesOf, tallyOf } from '../../../support/tally.ts';

describe('the prediction gap', () => {
  it('puts what was expected beside what partners say and what the municipality says', () => {
    // Expected (3 + 4)/2; partners (2 + 4)/2, one voice each; the municipality 5.
    expect(predictionGapOf(tallyOf(3, 4), sidesOf([5], { A: [2], B: [4, 4, 4] }))).toEqual({
      predicted: 3.5,
      actual: 3,
      self: 5,
      predictionGap: 0.5,
      gap: 2,
    });
  });

  it('is negative when partners appreciate more than was expected', () => {
    expect(predictionGapOf(tallyOf(2), sidesOf([3], { A: [4] }))).toMatchObject({ predictionGap: -2, gap: -1 });
  });

  it('is null when one of the three points is missing', () => {
    expect(predictionGapOf(tallyOf(), sidesOf([3], { A: [4] }))).toBeNull();
    expect(predictionGapOf(tallyOf(3), sidesOf([], { A: [4] }))).toBeNull();
    expect(predictionGapOf(tallyOf(3), sidesOf([3], { A: [] }))).toBeNull();
  });
});
