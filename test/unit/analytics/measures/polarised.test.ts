import { describe, expect, it } from 'vitest';
import { isPolarised } from '../../../../analytics/measures/polarised.ts';
import { tallyOfCounts, tallyOfFractions } from '../../../support/tally.ts';

describe('polarised', () => {
  it.each([
    { counts: [5, 0, 0, 0, 5], polarised: true, because: 'two camps' },
    { counts: [4, 1, 0, 1, 4], polarised: true, because: 'two camps and few between' },
    { counts: [3, 4, 0, 1, 4], polarised: true, because: 'a quarter is a camp' },
    { counts: [4, 1, 0, 4, 3], polarised: true, because: 'a quarter is a camp, at the other end too' },
    { counts: [2, 4, 0, 0, 4], polarised: false, because: 'a fifth is no camp' },
    { counts: [4, 0, 0, 4, 2], polarised: false, because: 'a fifth is no camp, at the other end either' },
    { counts: [5, 0, 0, 0, 11], polarised: false, because: 'A is −0.25 and not below it' },
    { counts: [5, 0, 1, 2, 8], polarised: false, because: 'A is −0.25, whatever its rounding' },
    { counts: [4, 0, 0, 0, 5], polarised: false, because: 'nine answers are too few' },
    { counts: [5, 5, 5, 5, 5], polarised: false, because: 'an even spread is no division' },
    { counts: [3, 0, 4, 0, 3], polarised: false, because: 'A is −0.15' },
    { counts: [0, 5, 0, 5, 0], polarised: false, because: 'the camps are not at the ends' },
    { counts: [0, 0, 0, 10, 0], polarised: false, because: 'unanimous' },
  ])('$counts: $polarised, because $because', ({ counts, polarised }) => {
    expect(isPolarised(tallyOfCounts(...counts))).toBe(polarised);
  });

  it('is null of one answer and of theme scores', () => {
    expect(isPolarised(tallyOfCounts(1, 0, 0, 0, 0))).toBeNull();
    expect(isPolarised(tallyOfFractions([7, 2], [4, 1], [5, 1]))).toBeNull();
  });
});
