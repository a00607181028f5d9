import { shuffledPlacesOf } from './shuffled-places.ts';

/**
 * Σ R_j²/n_j after each of so many shuffles of the ranks over groups of these sizes. The largest group comes last and is not
 * drawn: it has what is left, and ranks from the middle add up to 0. About 2 ns an answer and shuffle.
 *
 * @param ranks from the middle, whole numbers that add up to 0.
 * @param sizes ascending, at least one; together as many as ranks.
 */
export function shuffledSeparationsOf(
  ranks: readonly number[],
  sizes: readonly number[],
  shuffles: number,
): Float64Array {
  const rankAt = Float64Array.from(ranks);
  const drawn = sizes.slice(0, -1);
  const lastSize = sizes.at(-1) ?? 1;
  const separations = new Float64Array(shuffles);
  let shuffle = 0;
  for (const places of shuffledPlacesOf(ranks.length, ranks.length - lastSize, shuffles)) {
    for (let next = 0; next < places.length; ) {
      let separation = 0;
      let lastSum = 0;
      for (const size of drawn) {
        let sum = 0;
        // Every place is there; asking whether it is takes half the time.
        for (const end = next + size; next < end; next++) sum += rankAt[places[next] as number] as number;
        separation += (sum * sum) / size;
        lastSum -= sum;
      }
      separations[shuffle++] = separation + (lastSum * lastSum) / lastSize;
    }
  }
  return separations;
}
