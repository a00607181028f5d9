import type { PartnerTally } from '../cube/tally.ts';
import { rankSumsOf, ranksOf, separationOf } from './rank-sums.ts';

/** Both without unit: h ≥ 0, and the share of the ranks' variation that lies between partners, 0–1. */
export type KruskalWallis = { readonly h: number; readonly epsilonSquared: number };

/**
 * The Kruskal–Wallis statistic with midranks r, corrected for ties, and its effect size:
 *
 *   H = (N − 1) · Σ n_j (r̄_j − (N+1)/2)² / Σ (r − (N+1)/2)²,   ε² = H / (N − 1)
 *
 * which is (12/(N(N+1)) · Σ R_j²/n_j − 3(N+1)) / (1 − Σ(t³−t)/(N³−N)) without its cancellation. Sources: Kruskal and
 * Wallis (1952); Tomczak and Tomczak (2014) for ε² = H / ((N² − 1)/(N + 1)).
 *
 * @returns null with fewer than two partners with a score, or when all scores are equal.
 */
export function kruskalWallisOf(partners: readonly PartnerTally[]): KruskalWallis | null {
  const sums = rankSumsOf(partners);
  const variation = ranksOf(partners).reduce((total, { count, rank }) => total + count * rank * rank, 0);
  if (sums.length < 2 || variation === 0) return null;
  const epsilonSquared = separationOf(sums) / variation;
  const n = sums.reduce((total, { size }) => total + size, 0);
  return { h: (n - 1) * epsilonSquared, epsilonSquared };
}
