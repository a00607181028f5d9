import { describe, expect, it } from 'vitest';
import { favourableShareOf, wilsonOf } from '../../analytics/measures/favourable-share.ts';
import { tallyOfCounts } from '../support/tally.ts';

describe("Wilson's interval", () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    { successes: 81, n: 263, low: 0.2553, high: 0.3662 },
    { successes: 15, n: 148, low: 0.0624, high: 0.1605 },
    { successes: 0, n: 20, low: 0, high: 0.1611 },
    { successes: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('of $successes in $n is that of Newcombe (1998)', ({ successes, n, low, high }) => {
    const printed = (figure = Number.NaN) => Math.round(figure * 10_000) / 10_000;
    const interval = wilsonOf(successes, n);
    expect(printed(interval?.low)).toBe(low);
    expect(printed(interval?.high)).toBe(high);
  });

  it('is what the share of 4 and 5 stands in', () => {
    expect(favourableShareOf(tallyOfCounts(100, 50, 32, 41, 40))).toEqual(wilsonOf(81, 263));
  });
});
