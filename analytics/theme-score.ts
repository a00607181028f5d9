import { CANNOT_JUDGE, isScore, type Rating } from '../survey/scale.ts';
import type { Mark } from './answers.ts';
import { exact } from './exact.ts';

/**
 * A respondent's mark on a theme: the mean of the theme's ratings, if at least half of its criteria have a score.
 * Source: `docs/method.md`, theme score.
 *
 * @param ratings the respondent's ratings of the theme's criteria, of one subject; at least one.
 * @returns a score of 1–5; "cannot judge" when too few scores are left and at least one criterion could not be judged;
 *   else "skipped".
 */
export function themeMarkOf(ratings: readonly Rating[]): Mark {
  const scores = ratings.filter(isScore);
  if (scores.length > 0 && scores.length * 2 >= ratings.length) {
    return exact(
      scores.reduce<number>((total, score) => total + score, 0),
      scores.length,
    );
  }
  return ratings.includes(CANNOT_JUDGE) ? 'cannot-judge' : 'skipped';
}
