import { hasVariation, ratedPartners, type Sides, sizeOf, squaresOf } from '../cube/tally.ts';
import { gapOf } from './gap.ts';

/** A gap and how exactly it is known. */
export type GapError = {
  /** In scale points. */
  readonly gap: number;
  readonly df: number;
  /** s², pooled within the groups, in squared points. */
  readonly variance: number;
  /** SE of the gap, in scale points. */
  readonly standardError: number;
};

/**
 * The gap with its standard error:
 *
 *   s² = (SS_self + Σ SS_j) / df,  df = n_s + N − 1 − J,  SE² = s² · (1/n_s + Σ(1/n_j) / J²)
 *
 * Source: Scheffé (1959), The Analysis of Variance, chapter 3, for a contrast of group means.
 *
 * @returns null without a gap, when df < 1, and when nobody differs from anybody of the same group.
 */
export function gapErrorOf(sides: Sides): GapError | null {
  const gap = gapOf(sides);
  if (gap === null) return null;
  const partners = ratedPartners(sides).map(({ tally }) => tally);
  const groups = [sides.municipality, ...partners];
  // Where two answers of a group differ, df is 1 or more.
  if (!groups.some(hasVariation)) return null;
  const df = groups.reduce((total, tally) => total + sizeOf(tally), 0) - groups.length;
  const variance = groups.reduce((total, tally) => total + squaresOf(tally), 0) / df;
  const perPartner = partners.reduce((total, tally) => total + 1 / sizeOf(tally), 0);
  const standardError = Math.sqrt(variance * (1 / sizeOf(sides.municipality) + perPartner / partners.length ** 2));
  return { gap, df, variance, standardError };
}
