import { describe, expect, it } from 'vitest';
import { shrunkenMeansOf } from '../../../../analytics/measures/shrinkage.ts';
import { partnersOf } from '../../../support/tally.ts';

describe('a shrunken mean', () => {
  it('is pulled halfway when its own answer is worth as much as the coalition', () => {
    // μ = 3, λ = 1/(1 + 1).
    const means = shrunkenMeansOf(partnersOf({ A: [1], B: [5] }), { tau2: 1, sigma2: 1, icc1: 0.5 });
    expect(Object.fromEntries(means ?? [])).toEqual({ A: 2, B: 4 });
  });

  it('is pulled less when more people answered', () => {
    // Variances 1 + 2/1 = 3 and 1 + 2/2 = 2; μ = (2/3 + 4/2)/(1/3 + 1/2) = 3.2; λ = 1/3 and 1/2.
    const means = shrunkenMeansOf(partnersOf({ A: [2], B: [3, 5] }), { tau2: 1, sigma2: 2, icc1: 1 / 3 });
    expect(means?.get('A')).toBeCloseTo(3.2 - 1.2 / 3, 12);
    expect(means?.get('B')).toBeCloseTo(3.2 + 0.8 / 2, 12);
  });

  it('is the mean of all answers when partners do not differ', () => {
    const means = shrunkenMeansOf(partnersOf({ A: [1], B: [3, 5] }), { tau2: 0, sigma2: 2, icc1: 0 });
    expect(Object.fromEntries(means ?? [])).toEqual({ A: 3, B: 3 });
  });

  it('is the raw mean when nobody within a partner differs', () => {
    const partners = partnersOf({ A: [1, 2], B: [5] });
    const raw = { A: 1.5, B: 5 };
    expect(Object.fromEntries(shrunkenMeansOf(partners, { tau2: 2, sigma2: 0, icc1: 1 }) ?? [])).toEqual(raw);
    expect(Object.fromEntries(shrunkenMeansOf(partners, { tau2: 0, sigma2: 0, icc1: null }) ?? [])).toEqual(raw);
  });

  it('is that of the only partner with a score: its raw mean, up to rounding', () => {
    const means = shrunkenMeansOf(partnersOf({ A: [2, 4], B: [] }), { tau2: 0.3, sigma2: 0.7, icc1: 0.3 });
    expect([...(means?.keys() ?? [])]).toEqual(['A']);
    expect(means?.get('A')).toBeCloseTo(3, 12);
  });

  it('is missing where nobody gave a score', () => {
    expect(shrunkenMeansOf([], { tau2: 1, sigma2: 1, icc1: 0.5 })?.size).toBe(0);
  });

  it('is null without a pooled variance', () => {
    expect(shrunkenMeansOf(partnersOf({ A: [1], B: [5] }), null)).toBeNull();
  });
});
