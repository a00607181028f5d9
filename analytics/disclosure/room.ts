import { SCALE_RANGE, type Width } from './minimum.ts';

/**
 * How many points a sum of scores has to stay away from both of its ends to be told: with fewer, who knows some of the
 * scores could tell others, because at its ends a sum leaves no choice.
 *
 * @param known the most points by which the scores that one organisation knows can differ.
 */
export function marginOf(known: number, width: Width): number {
  return known + SCALE_RANGE * width;
}

/** Whether counts alone leave room for the mean of n scores between its ends, of which one organisation knows `most`. */
export function hasRoom(n: number, most: number, width: Width): boolean {
  return SCALE_RANGE * n > 2 * marginOf(SCALE_RANGE * most, width);
}
