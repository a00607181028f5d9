import { describe, expect, it } from 'vitest';
import { exact } from '../../../../analytics/exact.ts';
import { exactGapOf, gapOf } from '../../../../analytics/measures/gap.ts';
import { verdictOf } from '../../../../analytics/measures/verdict.ts';
import { sidesOf } from '../../../support/tally.ts';

const unneeded = () => {
  throw new Error('the fraction is not needed');
};

describe('the verdict on a gap', () => {
  it.each([
    { gap: 3, sign: 1, class: 'higher' },
    { gap: 0.51, sign: 1, class: 'higher' },
    { gap: 0.49, sign: 1, class: 'close' },
    { gap: -0.49, sign: -1, class: 'close' },
    { gap: -0.51, sign: -1, class: 'lower' },
    { gap: -4, sign: -1, class: 'lower' },
  ])('of $gap is $class with sign $sign, without a fraction', ({ gap, ...verdict }) => {
    expect(verdictOf(gap, unneeded)).toEqual(verdict);
  });

  it.each([
    { fraction: [1, 2], sign: 1, class: 'higher' },
    { fraction: [-1, 2], sign: -1, class: 'lower' },
    { fraction: [0, 1], sign: 0, class: 'close' },
    { fraction: [4_999_999_999, 10_000_000_000], sign: 1, class: 'close' },
    { fraction: [-4_999_999_999, 10_000_000_000], sign: -1, class: 'close' },
    { fraction: [1, 10_000_000_000], sign: 1, class: 'close' },
    { fraction: [-1, 10_000_000_000], sign: -1, class: 'close' },
  ])(
    'of $fraction is $class with sign $sign, however it was rounded',
    ({ fraction: [top = 0, bottom], ...verdict }) => {
      const gap = exact(top, bottom);
      for (const error of [-4e-16, 0, 4e-16]) expect(verdictOf(gap.valueOf() + error, () => gap)).toEqual(verdict);
    },
  );

  it('of half a point that floating point makes less is higher', () => {
    const sides = sidesOf([4, 4, 4, 4, 4, 4, 4, 4, 4, 5], { A: [4, 4, 4, 3, 3] });
    const gap = exactGapOf(sides) ?? exact(0);
    expect(verdictOf(gapOf(sides) ?? 0, () => gap)).toEqual({ sign: 1, class: 'higher' });
  });
});
