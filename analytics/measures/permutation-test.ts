import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { PartnerTally } from '../cube/tally.ts';
import { type RankSum, rankSumsOf, ranksOf } from './kruskal-wallis.ts';

/** Any number would do; this one stays, so that the same answers have the same p for ever. */
const SEED = 20_250_101;

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
 * @returns p in (0, 1]; null with fewer than two partners with a score, or when all scores are equal.
 */
export function permutationTestOf(partners: readonly PartnerTally[], shuffles = 10_000) {
  const sums = rankSumsOf(partners);
  const ranks = ranksOf(partners).flatMap(({ count, rank }) => Array<number>(count).fill(rank));
  if (sums.length < 2 || ranks[0] === ranks.at(-1)) return null;
  const sizes = sums.map(({ size }) => size).toSorted((a, b) => a - b);
  const atLeast = separationOf(sums) * (1 - TIE);
  const separations = shuffledSeparationsOf(Int32Array.from(ranks), sizes, shuffles);
  const reached = separations.reduce((count, separation) => count + (separation >= atLeast ? 1 : 0), 0);
  return { p: (1 + reached) / (shuffles + 1), shuffles };
}

/** Σ R_j²/n_j of ranks from their middle; 0 when all partners have the same mean rank. */
function separationOf(sums: readonly RankSum[]): number {
  return sums.reduce((total, { size, sum }) => total + (sum * sum) / size, 0);
}

/**
 * Σ R_j²/n_j after each of so many shuffles. Fisher–Yates from the front; the largest group comes last and is not drawn:
 * it has what is left, and ranks from the middle add up to 0. An index below m is ⌊u·m/2³²⌋ of 32 random bits, so its
 * probability is 1/m to within a part m/2³² of it (a two-millionth for 2,000 answers), without a division or a retry.
 */
function shuffledSeparationsOf(ranks: Int32Array, sizes: readonly number[], shuffles: number): Float64Array {
  const random = xoroshiro128plus(SEED);
  const lastSize = sizes.at(-1) ?? 1;
  const drawn = sizes.slice(0, -1);
  return new Float64Array(shuffles).map(() => {
    let separation = 0;
    let left = 0;
    let place = 0;
    for (const size of drawn) {
      let sum = 0;
      for (const end = place + size; place < end; place++) {
        const chosen = place + Math.floor(((random.next() >>> 0) * (ranks.length - place)) / 0x1_0000_0000);
        const rank = ranks[chosen] ?? 0;
        ranks[chosen] = ranks[place] ?? 0;
        ranks[place] = rank;
        sum += rank;
      }
      separation += (sum * sum) / size;
      left -= sum;
    }
    return separation + (left * left) / lastSize;
  });
}
