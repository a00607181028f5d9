import cumulative from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';
import { hasVariation, ratedPartners, type Sides, sizeOf, squaresOf } from '../cube/tally.ts';
import { gapOf } from './gap.ts';

/** A 95 % interval of the gap, in scale points, with the degrees of freedom and the variance it was made from. */
export type GapInterval = {
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly variance: number;
};

/**
 * The pooled-within t interval of the perception gap:
 *
 *   s² = (SS_self + Σ SS_j) / df,  df = n_s + N − 1 − J
 *   gap ± t(.975, df) · √(s² · (1/n_s + Σ(1/n_j) / J²))
 *
 * Source: Scheffé (1959), The Analysis of Variance, chapter 3, for a contrast of group means; its coverage is in
 * `docs/method.md`.
 *
 * @returns null without a gap, when df < 1, and when nobody differs from anybody of the same group.
 */
export function gapIntervalOf(sides: Sides): GapInterval | null {
  const error = errorOf(sides);
  if (error === null) return null;
  const { gap, df, variance } = error;
  const half = quantile(0.975, df) * error.standard;
  return { low: gap - half, high: gap + half, df, variance };
}

/** The two-sided p of the gap being 0: 2·P(T_df > |gap| / SE). @returns 0–1; null where the interval is. */
export function gapProbabilityOf(sides: Sides): number | null {
  const error = errorOf(sides);
  return error === null ? null : 2 * cumulative(-Math.abs(error.gap) / error.standard, error.df);
}

/** The gap with its standard error, in scale points. */
function errorOf(sides: Sides) {
  const gap = gapOf(sides);
  if (gap === null) return null;
  const partners = ratedPartners(sides).map(({ tally }) => tally);
  const groups = [sides.municipality, ...partners];
  const df = groups.reduce((total, tally) => total + sizeOf(tally), 0) - groups.length;
  if (df < 1 || !groups.some(hasVariation)) return null;
  const variance = groups.reduce((total, tally) => total + squaresOf(tally), 0) / df;
  const perPartner = partners.reduce((total, tally) => total + 1 / sizeOf(tally), 0);
  const standard = Math.sqrt(variance * (1 / sizeOf(sides.municipality) + perPartner / partners.length ** 2));
  return { gap, df, variance, standard };
}
