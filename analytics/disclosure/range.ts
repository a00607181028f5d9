import { MINIMUM_ANSWERS, SCALE_RANGE, USUAL_WIDTH } from './minimum.ts';
import { hasRoom, marginOf } from './room.ts';

/** Between these sums of scores a mean may be shown as it is; from them on only that it is so high, or so low. */
export type ShowableRange = { readonly low: number; readonly high: number };

/**
 * How much of the mean of all partner answers together may be shown where nothing else is. It follows from counts alone, so
 * that what is withheld says nothing of the scores. Reason and proof: `docs/adr/0010-confidential.md`.
 *
 * Whoever knows k of the n scores learns the sum of the other m = n − k. That gives a person away only where it is m or
 * 5m: then everybody gave a 1, or a 5. So a sum is told apart from its neighbours only where no k scores of 1–5 can leave
 * m or 5m: from n + 4k + 1 up to 5n − 4k − 1. When nothing lies between, which is when somebody knows half of the
 * answers, nothing is shown.
 *
 * @param n how many people gave a score.
 * @param known for each organisation how many of these scores it may know: those of its own people.
 * @returns the ends of the range, 3n − 1 or less and 3n + 1 or more; null when nothing may be shown.
 */
export function showableRange(n: number, known: readonly number[]): ShowableRange | null {
  // Everybody knows one score; who knows all of them has nothing left to find out.
  const most = Math.max(1, ...known.filter((count) => count < n));
  if (n < MINIMUM_ANSWERS || !hasRoom(n, most, USUAL_WIDTH)) return null;
  const margin = marginOf(SCALE_RANGE * most, USUAL_WIDTH);
  return { low: n + margin, high: 5 * n - margin };
}
