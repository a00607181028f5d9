import { sizeAt } from './moments.ts';

/**
 * Each score's doubled midrank from the middle among these counts, 2r − N − 1, into `ranks`, by score.
 *
 * @returns how much they vary: Σ over all answers of the rank squared.
 */
export function fillRanks(ranks: Float64Array, counts: Uint32Array, at: number): number {
  const n = sizeAt(counts, at);
  let [below, variation] = [0, 0];
  for (let score = 1; score <= 5; score++) {
    const count = counts[at + score] as number;
    const rank = 2 * below + count - n;
    ranks[score] = rank;
    variation += count * rank * rank;
    below += count;
  }
  return variation;
}

/** The ranks of the scores counted at a place, added up. */
export function rankAt(c: Uint32Array, at: number, ranks: Float64Array): number {
  return (
    (c[at + 1] as number) * (ranks[1] as number) +
    (c[at + 2] as number) * (ranks[2] as number) +
    (c[at + 3] as number) * (ranks[3] as number) +
    (c[at + 4] as number) * (ranks[4] as number) +
    (c[at + 5] as number) * (ranks[5] as number)
  );
}
