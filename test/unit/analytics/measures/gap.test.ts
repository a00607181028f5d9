import { describe, expect, it } from 'vitest';
import { exactGapOf, exactMeanOf, gapOf, meanOfMeans } from '../../../../analytics/measures/gap.ts';
import { sidesOf, tallyOf, tallyOfFractions } from '../../../support/tally.ts';

describe('the gap', () => {
  it.each([
    { municipality: [4, 5], partners: { A: [1], B: [2, 3, 4] }, gap: 2.5 },
    { municipality: [3], partners: { A: [3] }, gap: 0 },
    { municipality: [1], partners: { A: [5], B: [5], C: [] }, gap: -4 },
    { municipality: [2, 3], partners: { A: [3, 3, 3, 3], B: [5] }, gap: -1.5 },
  ])('of $municipality and $partners is $gap: one organisation, one voice', ({ municipality, partners, gap }) => {
    const sides = sidesOf(municipality, partners);
    expect(gapOf(sides)).toBe(gap);
    expect(exactGapOf(sides)?.valueOf()).toBe(gap);
  });

  it('is null when a side has no score', () => {
    for (const sides of [sidesOf([], { A: [3] }), sidesOf([3], {}), sidesOf([3], { A: [] })]) {
      expect(gapOf(sides)).toBeNull();
      expect(exactGapOf(sides)).toBeNull();
    }
  });

  it('is half a point as a fraction, where floating point falls short', () => {
    const sides = sidesOf([4, 4, 4, 4, 4, 4, 4, 4, 4, 5], { A: [4, 4, 4, 3, 3] });
    expect(gapOf(sides)).toBeLessThan(0.5);
    expect(exactGapOf(sides)?.toFraction()).toBe('1/2');
  });
});

describe('the means it is made of', () => {
  it('are exact as fractions, of theme scores too', () => {
    expect(exactMeanOf(tallyOf(4, 4, 5))?.toFraction()).toBe('13/3');
    expect(exactMeanOf(tallyOfFractions([10, 3], [7, 2]))?.toFraction()).toBe('41/12');
    expect(exactMeanOf(tallyOf())).toBeNull();
  });

  it('are null of no partners', () => {
    expect(meanOfMeans([])).toBeNull();
    expect(meanOfMeans(sidesOf([], { A: [1], B: [2, 4] }).partners)).toBe(2);
  });
});
