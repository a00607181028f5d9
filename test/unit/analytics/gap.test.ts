import { describe, expect, it } from 'vitest';
import { exact } from '../../../analytics/exact.ts';
import { classOf, gapOf, meanOfMeans } from '../../../analytics/gap.ts';
import { partner, scores } from './scores.ts';

describe('the perception gap', () => {
  it('is the municipality’s mean minus the mean of the partners’ means', () => {
    // 4.5 − (2 + 3.5) / 2
    expect(gapOf(scores(4, 5), [partner('A', 2), partner('B', 3, 4)])?.valueOf()).toBe(1.75);
  });

  it('is negative when the partners are more positive', () => {
    expect(gapOf(scores(2), [partner('A', 5)])?.valueOf()).toBe(-3);
  });

  it('is null when one of both sides has no score', () => {
    expect(gapOf([], [partner('A', 3)])).toBeNull();
    expect(gapOf(scores(3), [])).toBeNull();
    expect(gapOf([], [])).toBeNull();
  });
});

describe('the partners together', () => {
  it('have one voice per organisation, however many people answer for it', () => {
    expect(meanOfMeans([partner('A', 1, 1, 1), partner('B', 5)])?.valueOf()).toBe(3);
  });

  it('are null when there is no partner', () => {
    expect(meanOfMeans([])).toBeNull();
  });
});

describe('the class of a gap', () => {
  it.each([
    [1, 2, 'higher'],
    [499, 1000, 'close'],
    [0, 1, 'close'],
    [-499, 1000, 'close'],
    [-1, 2, 'lower'],
    [4, 1, 'higher'],
    [-4, 1, 'lower'],
  ] as const)('of %i/%i is %s', (numerator, denominator, expected) => {
    expect(classOf(exact(numerator, denominator))).toBe(expected);
  });

  it('does not hang on the last bit of a binary fraction', () => {
    // Ten people of the municipality with 41 points together, five of the partner with 18: 4.1 − 3.6 is half a point.
    const municipality = scores(4, 4, 4, 4, 4, 4, 4, 4, 4, 5);
    const partners = [partner('A', 4, 4, 4, 3, 3)];
    const gap = gapOf(municipality, partners) ?? exact(0);
    expect(41 / 10 - 18 / 5).toBe(0.49999999999999956);
    expect(gap.valueOf()).toBe(0.5);
    expect(classOf(gap)).toBe('higher');
  });
});
