import quantile from '@stdlib/stats-base-dists-t-quantile';
import { type Exact, sum, sumOfSquares } from './exact.ts';
import type { PartnerScores } from './gap.ts';

/** A 95 % interval of the gap, in scale points, with the degrees of freedom and the variance it was made from. */
export type GapInterval = {
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly variance: number;
};

/** With fewer degrees of freedom the t quantile is so large that the interval says nothing. */
const MINIMUM_DF = 4;

/**
 * The pooled-within t interval of the perception gap:
 *
 *   s² = (SS_self + Σ SS_j) / df,  df = n_s + N − 1 − J
 *   gap ± t(.975, df) · √(s² · (1/n_s + Σ(1/n_j) / J²))
 *
 * Source: `docs/method.md`, where its coverage is reported.
 *
 * @param gap in scale points.
 * @param municipality n_s ≥ 1 scores.
 * @param partners J ≥ 1 partners with n_j ≥ 1 scores each.
 * @returns null when df < 4 or when nobody differs from anybody of the same group.
 */
export function gapIntervalOf(
  gap: number,
  municipality: readonly Exact[],
  partners: readonly PartnerScores[],
): GapInterval | null {
  const sizes = partners.map(({ scores }) => scores.length);
  const df = municipality.length + sizes.reduce((total, n) => total + n, 0) - 1 - partners.length;
  if (df < MINIMUM_DF) return null;
  const within = sum([sumOfSquares(municipality), ...partners.map(({ scores }) => sumOfSquares(scores))]);
  if (within.equals(0)) return null;
  const variance = within.div(df).valueOf();
  const weights = 1 / municipality.length + sizes.reduce((total, n) => total + 1 / n, 0) / partners.length ** 2;
  const half = quantile(0.975, df) * Math.sqrt(variance * weights);
  return { low: gap - half, high: gap + half, df, variance };
}
