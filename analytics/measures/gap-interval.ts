import cumulative from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { Sides } from '../cube/tally.ts';
import { gapErrorOf } from './gap-error.ts';

/** A 95 % interval of the gap, in scale points, with the degrees of freedom and the variance it was made from. */
export type GapInterval = {
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly variance: number;
};

/**
 * The pooled-within t interval of the perception gap: gap ± t(.975, df) · SE, with df and SE of `gap-error.ts`, where the
 * source stands. Its coverage is in `docs/method.md`.
 *
 * @returns null without a gap, when df < 1, and when nobody differs from anybody of the same group.
 */
export function gapIntervalOf(sides: Sides): GapInterval | null {
  const error = gapErrorOf(sides);
  if (error === null) return null;
  const { gap, df, variance } = error;
  const half = quantile(0.975, df) * error.standardError;
  return { low: gap - half, high: gap + half, df, variance };
}

/** The two-sided p of the gap being 0: 2·P(T_df > |gap| / SE). @returns 0–1; null where the interval is. */
export function gapProbabilityOf(sides: Sides): number | null {
  const error = gapErrorOf(sides);
  return error === null ? null : 2 * cumulative(-Math.abs(error.gap) / error.standardError, error.df);
}
