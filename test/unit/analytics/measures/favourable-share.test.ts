import { describe, expect, it } from 'vitest';
import { favourableShareOf, wilsonOf } from '../../../../analytics/measures/favourable-share.ts';
import { tallyOf, tallyOfCounts, tallyOfFractions } from '../../../support/tally.ts';

describe('the share of 4 and 5', () => {
  it.each([
    { counts: [1, 1, 1, 1, 1], share: 0.4 },
    { counts: [0, 0, 5, 5, 0], share: 0.5 },
    { counts: [0, 0, 0, 0, 3], share: 1 },
    { counts: [2, 3, 4, 0, 0], share: 0 },
  ])('of the counts $counts is $share, within its interval', ({ counts, share }) => {
    const found = favourableShareOf(tallyOfCounts(...counts));
    expect(found?.share).toBe(share);
    expect(found?.low).toBeLessThanOrEqual(share);
    expect(found?.high).toBeGreaterThanOrEqual(share);
  });

  it('counts theme scores from 4.0', () => {
    expect(favourableShareOf(tallyOfFractions([8, 2], [7, 2], [9, 2], [39, 10]))?.share).toBe(0.5);
  });

  it('is null of nothing', () => {
    expect(favourableShareOf(tallyOf())).toBeNull();
  });
});

describe("Wilson's interval", () => {
  it('has limits that lie z standard errors from the share, each seen from itself', () => {
    const { share, low, high } = wilsonOf(7, 10) ?? { share: 0, low: 0, high: 0 };
    for (const limit of [low, high]) {
      expect(Math.abs(share - limit) / Math.sqrt((limit * (1 - limit)) / 10)).toBeCloseTo(1.959963984540054, 12);
    }
  });

  it('ends at 0 and 1 exactly, and has a width there', () => {
    for (let n = 1; n < 60; n++) {
      expect(wilsonOf(0, n)?.low).toBe(0);
      expect(wilsonOf(n, n)?.high).toBe(1);
      // z² / (n + z²)
      expect(wilsonOf(0, n)?.high).toBeCloseTo(3.8414588206941227 / (n + 3.8414588206941227), 12);
    }
  });
});
