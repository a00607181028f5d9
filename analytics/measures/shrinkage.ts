import type { PooledVariance } from '../analysis.ts';
import { meanOf, type PartnerTally, sizeOf } from '../cube/tally.ts';

/**
 * By organisation its mean, pulled towards the coalition's as far as its few answers are worth less than everybody's:
 *
 *   μ + λ_j (m_j − μ),   λ_j = τ² / (τ² + σ²/n_j),   μ = Σ w_j m_j / Σ w_j,   w_j = 1 / (τ² + σ²/n_j)
 *
 * Sources: Efron and Morris (1975); Robinson (1991), the best linear unbiased prediction of a random intercept.
 *
 * @returns scale points, between m_j and μ, of the partners with a score; the raw means when nobody differs (σ² = τ² = 0);
 *   null without a pooled variance.
 */
export function shrunkenMeansOf(
  partners: readonly PartnerTally[],
  pooled: PooledVariance | null,
): ReadonlyMap<string, number> | null {
  if (pooled === null) return null;
  const groups = partners.flatMap(({ organisation, tally }) => {
    const mean = meanOf(tally);
    return mean === null ? [] : [{ organisation, mean, variance: pooled.tau2 + pooled.sigma2 / sizeOf(tally) }];
  });
  if (pooled.tau2 + pooled.sigma2 === 0) return new Map(groups.map(({ organisation, mean }) => [organisation, mean]));
  const weight = groups.reduce((total, { variance }) => total + 1 / variance, 0);
  const centre = groups.reduce((total, { mean, variance }) => total + mean / variance, 0) / weight;
  return new Map(
    groups.map(({ organisation, mean, variance }) => {
      const own = pooled.tau2 / variance;
      return [organisation, own * mean + (1 - own) * centre];
    }),
  );
}
