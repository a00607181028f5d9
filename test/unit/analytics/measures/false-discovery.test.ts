import { describe, expect, it } from 'vitest';
import { falseDiscoveryOf } from '../../../../analytics/measures/false-discovery.ts';

describe('the q of Benjamini and Hochberg', () => {
  it.each([
    { ps: [0.03], qs: [0.03] },
    { ps: [0.01, 0.02, 0.03, 0.04], qs: [0.04, 0.04, 0.04, 0.04] },
    // 4 · 0.01 / 1, then min(4 · 0.04 / 2, 4 · 0.3 / 3, 0.9), and so on; in the order given.
    { ps: [0.9, 0.01, 0.3, 0.04], qs: [0.9, 0.04, 0.4, 0.08] },
    { ps: [0.5, 0.5], qs: [0.5, 0.5] },
    { ps: [0.8, 1], qs: [1, 1] },
    { ps: [0, 1], qs: [0, 1] },
  ])('of $ps is $qs', ({ ps, qs }) => {
    for (const [i, q] of falseDiscoveryOf(ps).entries()) expect(q).toBeCloseTo(qs[i] ?? Number.NaN, 12);
  });

  it('leaves what was not tested null, and out of the number of tests', () => {
    expect(falseDiscoveryOf([null, 0.02, null, 0.01])).toEqual([null, 0.02, null, 0.02]);
    expect(falseDiscoveryOf([null, null])).toEqual([null, null]);
    expect(falseDiscoveryOf([])).toEqual([]);
  });

  it('is never below its p by rounding', () => {
    const ps = Array.from({ length: 49 }, (_, i) => (i + 1) / 49.7);
    for (const [i, q] of falseDiscoveryOf(ps).entries()) expect(q).toBeGreaterThanOrEqual(ps[i] ?? 1);
  });
});
