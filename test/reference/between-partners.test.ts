import { describe, expect, it } from 'vitest';
import { icc1Of, meanSquaresOf } from '../../analytics/measures/intraclass-correlation.ts';
import { pooledVarianceOf } from '../../analytics/measures/pooled-variance.ts';
import { shrunkenMeansOf } from '../../analytics/measures/shrinkage.ts';
import { groupsOf } from '../support/tally.ts';

describe('ICC(1)', () => {
  it('of six targets judged by four: .17 (Shrout and Fleiss 1979, tables 2–4)', () => {
    // Psychological Bulletin 86, 420–428: BMS 11.24, WMS 6.26, ICC(1,1) .17; more digits from R, psych::ICC.
    const targets = groupsOf([
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ]);
    expect(icc1Of(targets)).toBeCloseTo(0.165741768405475, 9);
    const squares = meanSquaresOf(targets);
    expect(squares?.msb).toBeCloseTo(11.2416666666667, 9);
    expect(squares?.msw).toBeCloseTo(6.26388888888889, 9);
    expect(squares).toMatchObject({ dfw: 18, n0: 4 });
  });
});

describe('pooled variance and shrunken means', () => {
  it('of six batches of dyestuff: τ² 1764.05, σ² 2451.25 and the published predictions (Davies and Goldsmith 1972)', () => {
    // R, `lme4::Dyestuff`; figures: Bates, lme4: Mixed-effects Modeling with R, chapter 1. Balanced: REML = moments.
    const batches = groupsOf([
      [1545, 1440, 1440, 1520, 1580],
      [1540, 1555, 1490, 1560, 1495],
      [1595, 1550, 1605, 1510, 1560],
      [1445, 1440, 1595, 1465, 1545],
      [1595, 1630, 1515, 1635, 1625],
      [1520, 1455, 1450, 1480, 1445],
    ]);
    const pooled = pooledVarianceOf([batches]);
    expect(pooled?.tau2).toBeCloseTo(1764.05, 9);
    expect(pooled?.sigma2).toBeCloseTo(2451.25, 9);
    const predictions = [...(shrunkenMeansOf(batches, pooled)?.values() ?? [])];
    for (const [i, effect] of [-17.607, 0.391, 28.562, -23.085, 56.733, -44.995].entries()) {
      expect(Math.abs((predictions[i] ?? 0) - 1527.5 - effect)).toBeLessThan(0.0006);
    }
  });

  it('of batches that do not differ: τ² 0, and every batch at the grand mean 5.6656 (Box and Tiao 1973)', () => {
    // R, `lme4::Dyestuff2`. REML puts the little that lies between into σ² (13.81); the moment estimator does not.
    const batches = groupsOf([
      [7.298, 3.846, 2.434, 9.566, 7.99],
      [5.22, 6.556, 0.608, 11.788, -0.892],
      [0.11, 10.386, 13.434, 5.51, 8.166],
      [2.212, 4.852, 7.092, 9.288, 4.98],
      [0.282, 9.014, 4.458, 9.446, 7.198],
      [1.722, 4.782, 8.106, 0.758, 3.758],
    ]);
    const pooled = pooledVarianceOf([batches]);
    expect(pooled).toMatchObject({ tau2: 0, icc1: 0 });
    for (const mean of shrunkenMeansOf(batches, pooled)?.values() ?? []) expect(mean).toBeCloseTo(5.6656, 9);
  });
});
