import { describe, expect, it } from 'vitest';
import { falseDiscoveryOf } from '../../analytics/measures/false-discovery.ts';

describe('the q of Benjamini and Hochberg', () => {
  // Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300, section 3.2: fifteen tests of the
  // same trial; at .05 their procedure rejects four, Bonferroni's three. The p values also in SciPy's documentation.
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  // SciPy 1.17, `stats.false_discovery_control(p)`.
  const adjusted = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765, 0.486,
    0.581181818181818, 0.714875, 0.753230769230769, 0.813214285714286, 1,
  ];

  it('rejects the four hypotheses of their example', () => {
    expect(falseDiscoveryOf(ps).filter((q) => (q ?? 1) <= 0.05)).toHaveLength(4);
    expect(ps.filter((p) => p * ps.length <= 0.05)).toHaveLength(3);
  });

  it('is what SciPy gives, in any order', () => {
    for (const [i, q] of falseDiscoveryOf(ps).entries()) expect(q).toBeCloseTo(adjusted[i] ?? Number.NaN, 12);
    expect(falseDiscoveryOf(ps.toReversed())).toEqual(falseDiscoveryOf(ps).toReversed());
  });
});
