import { describe, expect, it } from 'vitest';
import { chanceOfAgreementOf } from '../../../../analytics/measures/chance-of-agreement.ts';
import { tallyOf, tallyOfCounts, tallyOfFractions } from '../../../support/tally.ts';

/** n·Σx² − (Σx)² of the six digits that a number from 0 to 5⁶ − 1 has in the five-digit system. */
function spreadOfDigits(number: number): number {
  const digits = Array.from({ length: 6 }, (_, place) => Math.floor(number / 5 ** place) % 5);
  const sum = digits.reduce((total, digit) => total + digit, 0);
  return 6 * digits.reduce((total, digit) => total + digit ** 2, 0) - sum ** 2;
}

describe('the probability that random answering agrees as well', () => {
  // Two people: 5 of 25 pairs are equal, 8 lie one point apart, 6 two, 4 three, 2 four.
  it.each([
    { scores: [3, 4], chance: 13 / 25 },
    { scores: [2, 4], chance: 19 / 25 },
    { scores: [1, 4], chance: 23 / 25 },
    { scores: [1, 5], chance: 1 },
  ])('of two people who answer $scores is $chance', ({ scores, chance }) => {
    expect(chanceOfAgreementOf(tallyOf(...scores))).toBeCloseTo(chance, 12);
  });

  it('of three people who answer 4, 4 and 5 is 29 in 125', () => {
    // 5 ways to be equal; 4 pairs of neighbouring points, each in 6 ways.
    expect(chanceOfAgreementOf(tallyOf(4, 4, 5))).toBeCloseTo(29 / 125, 12);
  });

  it.each([[[4, 4, 4, 4, 4, 5]], [[3, 3, 4, 4, 4, 5]], [[1, 2, 3, 4, 5, 5]], [[1, 1, 1, 5, 5, 5]]])(
    'of six people who answer %j is their share of all 15,625 ways to answer',
    (scores) => {
      const spread = spreadOfDigits(scores.reduce((number, score) => number * 5 + score - 1, 0));
      const ways = Array.from({ length: 5 ** 6 }, (_, number) => number);
      const asGood = ways.filter((number) => spreadOfDigits(number) <= spread).length;
      expect(chanceOfAgreementOf(tallyOf(...scores))).toBeCloseTo(asGood / 5 ** 6, 12);
    },
  );

  it('keeps its digits where it is very small', () => {
    // One of 60 differs, by a point: 5 ways to be equal, 4 neighbouring pairs × 2 × 60 ways for one to differ.
    const chance = chanceOfAgreementOf(tallyOfCounts(0, 0, 0, 59, 1)) ?? Number.NaN;
    expect(chance / ((5 + 4 * 2 * 60) / 5 ** 60)).toBeCloseTo(1, 10);
  });

  it('is never above 1, up to 200 answers', () => {
    for (const half of [10, 100]) {
      const chance = chanceOfAgreementOf(tallyOfCounts(half, 0, 0, 0, half));
      expect(chance).toBeCloseTo(1, 12);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  it('is null of fewer than 2 and more than 200 answers', () => {
    expect(chanceOfAgreementOf(tallyOf())).toBeNull();
    expect(chanceOfAgreementOf(tallyOf(4))).toBeNull();
    expect(chanceOfAgreementOf(tallyOfCounts(0, 0, 100, 101, 0))).toBeNull();
  });

  it('is null when nobody differs, and of theme scores', () => {
    expect(chanceOfAgreementOf(tallyOf(4, 4, 4, 4))).toBeNull();
    expect(chanceOfAgreementOf(tallyOfFractions([7, 2], [4, 1], [5, 1]))).toBeNull();
  });
});
