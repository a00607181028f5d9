import type { PooledVariance } from '../analysis.ts';
import type { PartnerTally } from '../cube/tally.ts';
import { meanSquaresOf } from './intraclass-correlation.ts';

/**
 * The variance within partners and between them, estimated from all criteria together because one criterion has too few
 * answers for it:
 *
 *   σ² = Σ SSW / Σ (N − J),   τ² = max(0, mean of (MSB − MSW)/n0),   ICC(1) = τ² / (τ² + σ²)
 *
 * A criterion enters if J ≥ 2 and N > J. Source: the moment estimator of a one-way random effects model (Searle, Casella
 * and McCulloch 1992, chapter 3), pooled.
 *
 * @param subjects the partners of each criterion, or of each theme; the two are not mixed.
 * @returns scale points squared, both ≥ 0, and icc1 0–1, which is null when both are 0; null when no criterion enters.
 */
export function pooledVarianceOf(subjects: readonly (readonly PartnerTally[])[]): PooledVariance | null {
  const entering = subjects.map(meanSquaresOf).filter((squares) => squares !== null);
  if (entering.length === 0) return null;
  const sum = (of: (squares: (typeof entering)[number]) => number) =>
    entering.reduce((total, squares) => total + of(squares), 0);
  const sigma2 = sum(({ ssw }) => ssw) / sum(({ dfw }) => dfw);
  const tau2 = Math.max(0, sum(({ msb, msw, n0 }) => (msb - msw) / n0) / entering.length);
  return { sigma2, tau2, icc1: sigma2 + tau2 === 0 ? null : tau2 / (tau2 + sigma2) };
}
