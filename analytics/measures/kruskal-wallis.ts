import { addTallies, type PartnerTally, sizeOf } from '../cube/tally.ts';

/** Both without unit: h ≥ 0, and the share of the ranks' variation that lies between partners, 0–1. */
export type KruskalWallis = { readonly h: number; readonly epsilonSquared: number };

/** One partner's part in the ranks of all answers: n_j, and Σ(2r − N − 1), which is whole and 0 in the middle. */
export type RankSum = { readonly size: number; readonly sum: number };

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
  const total = rankVariationOf(partners);
  if (sums.length < 2 || total === 0) return null;
  const epsilonSquared = sums.reduce((between, { size, sum }) => between + (sum * sum) / size, 0) / total;
  return { h: (sums.reduce((all, { size }) => all + size, 0) - 1) * epsilonSquared, epsilonSquared };
}

/** The rank sums of the partners with a score. */
export function rankSumsOf(partners: readonly PartnerTally[]): readonly RankSum[] {
  const ranks = new Map(ranksOf(partners).map(({ score, rank }) => [score, rank]));
  return partners
    .map(({ tally }) => ({
      size: sizeOf(tally),
      sum: tally.values.reduce((sum, { score }, i) => sum + (tally.counts[i] || 0) * (ranks.get(score) ?? 0), 0),
    }))
    .filter(({ size }) => size > 0);
}

/** The values that were given, ascending: how often, and their doubled midrank from the middle, 2r − N − 1. */
export function ranksOf(partners: readonly PartnerTally[]) {
  const { values, counts } = addTallies(partners.map(({ tally }) => tally));
  const n = counts.reduce((total, count) => total + count, 0);
  let below = 0;
  return values.map(({ score }, i) => {
    const count = counts[i] ?? 0;
    const rank = 2 * below + count - n;
    below += count;
    return { score, count, rank };
  });
}

function rankVariationOf(partners: readonly PartnerTally[]): number {
  return ranksOf(partners).reduce((total, { count, rank }) => total + count * rank * rank, 0);
}
