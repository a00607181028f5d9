import { MAXIMUM_IMPORTANT_THEMES } from '../../survey/answer-limits.ts';
import type { Band } from '../disclosure/band.ts';

/**
 * What is told of how often each of several things was chosen by n people, of whom one organisation knows `known`: the
 * number itself where it is neither so low nor so high that, with what that organisation knows, nobody or everybody else
 * would have chosen it; otherwise only that it lies near that end. Reason and proof: `docs/adr/0016-facts.md`.
 *
 * @param counts how often each was chosen, by people who chose one or more, up to as many as may be.
 * @returns as many; null where nothing is told.
 */
export function tellChoices(counts: readonly number[], n: number, known: number): readonly (Band | null)[] {
  const [low, high] = [known + 1, n - known - 1];
  // Where the two ends meet there is nothing to tell.
  if (low + 1 >= high) return counts.map(() => null);
  const told = counts.map((count) => {
    if (count <= low) return { low: 0, high: low };
    return count >= high ? { low: high, high: n } : { low: count, high: count };
  });
  const isTold = told.every(({ low: least }) => least > 0) || hasSlack(told, n, known);
  return isTold ? told : counts.map(() => null);
}

/** Whether the choices that are left to the others are more than what is told accounts for: else the rest chose nothing more. */
function hasSlack(told: readonly Band[], n: number, known: number): boolean {
  const accounted = told.reduce((sum, { low }) => sum + low, 0);
  return accounted < MAXIMUM_IMPORTANT_THEMES * (n - known);
}
