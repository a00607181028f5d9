import type { PartnerTally } from '../cube/tally.ts';
import { rankSumsOf, ranksOf, separationOf } from './rank-sums.ts';
import { shuffledSeparationsOf } from './shuffled-separations.ts';

/** p in (0, 1], and the number of shuffles that it comes from. */
export type PermutationTest = { readonly p: number; readonly shuffles: number };

/**
 * Shuffles that give the same H add its parts in another order, so their last digits differ. Sums of squares of whole
 * numbers over n_j are either equal or, in practice, much further apart than this.
 */
const TIE = 1e-9;

/**
 * How often a random redistribution of all answers over the partners, each keeping its number of answers, separates them
 * at least as much by Kruskal–Wallis' H:
 *
 *   p = (1 + #{H* ≥ H}) / (B + 1)
 *
 * Ranks and N stay, so H* ≥ H exactly when Σ R*_j²/n_j ≥ Σ R_j²/n_j. Which partner or person an answer came from enters
 * nowhere but in H: values are sorted, and so are sizes. Sources: Fisher (1935); Phipson and Smyth (2010) for the 1 + .
 *
 * @param shuffles B; standard error √(p(1−p)/B).
 * @returns null with fewer than two partners with a score, or when all scores are equal.
 */
export function permutationTestOf(partners: readonly PartnerTally[], shuffles = 10_000): PermutationTest | null {
  const sums = rankSumsOf(partners);
  const ranks = ranksOf(partners).flatMap(({ count, rank }) => Array<number>(count).fill(rank));
  if (sums.length < 2 || ranks[0] === ranks.at(-1)) return null;
  const sizes = sums.map(({ size }) => size).toSorted((a, b) => a - b);
  const atLeast = separationOf(sums) * (1 - TIE);
  const reached = shuffledSeparationsOf(ranks, sizes, shuffles).filter((separation) => separation >= atLeast).length;
  return { p: (1 + reached) / (shuffles + 1), shuffles };
}
