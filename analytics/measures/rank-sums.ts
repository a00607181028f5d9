import { addTallies, type PartnerTally, sizeOf } from '../cube/tally.ts';

/** One partner's part in the ranks of all answers: n_j, and Σ(2r − N − 1), which is whole and 0 in the middle. */
export type RankSum = { readonly size: number; readonly sum: number };

/** A value that was given: how often, and its doubled midrank from the middle, 2r − N − 1. */
export type Rank = { readonly score: number; readonly count: number; readonly rank: number };

/** The rank sums of the partners with a score; r is an answer's rank among all N, equal answers sharing their mean rank. */
export function rankSumsOf(partners: readonly PartnerTally[]): readonly RankSum[] {
  const ranks = new Map(ranksOf(partners).map(({ score, rank }) => [score, rank]));
  return partners
    .map(({ tally }) => ({
      size: sizeOf(tally),
      sum: tally.values.reduce((sum, { score }, i) => sum + (tally.counts[i] ?? 0) * (ranks.get(score) ?? 0), 0),
    }))
    .filter(({ size }) => size > 0);
}

/** The values, ascending; among them those that nobody gave. */
export function ranksOf(partners: readonly PartnerTally[]): readonly Rank[] {
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

/** Σ R_j²/n_j of rank sums from the middle; 0 when all partners have the same mean rank. */
export function separationOf(sums: readonly RankSum[]): number {
  return sums.reduce((total, { size, sum }) => total + (sum * sum) / size, 0);
}
