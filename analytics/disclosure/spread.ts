import { MINIMUM_SPREAD, USUAL_WIDTH, type Width } from './minimum.ts';

/**
 * Whether the distribution of some scores may be shown, and with it everything that is computed from it: at least five
 * scores, and so few alike that nobody who knows some of them can tell the others, neither from the distribution nor from
 * its absence. A test goes through every distribution of up to twelve scores. Never where two points must stay open.
 *
 * @param counts how often each score was given.
 * @param known the most of these scores that one organisation knows.
 */
export function maySpread(counts: readonly number[], known: number, width: Width): boolean {
  const n = counts.reduce((total, count) => total + count, 0);
  return width === USUAL_WIDTH && n >= MINIMUM_SPREAD && Math.max(...counts) <= n - known - ALIKE;
}

/** One less and the absence of a distribution would say that all but two or three scores are alike. */
const ALIKE = 3;
