import { CANNOT_JUDGE, isScore, type Rating } from '../../survey/scale.ts';

/** A respondent's score on a theme as whole numbers: sum / answered, 1–5. */
export type ThemeScore = { readonly answered: number; readonly sum: number };

/**
 * What a respondent says of a theme: the mean of the ratings of its criteria, if at least half of them are scores; a mean
 * of one out of eight would say more of that statement than of the theme. Source: `docs/method.md`, theme score.
 *
 * @param ratings of the theme's criteria, of one subject.
 * @returns "cannot judge" when too few are scores and at least one could not be judged; else, and of no criteria, "skipped".
 */
export function themeValueOf(ratings: readonly Rating[]): ThemeScore | 'cannot-judge' | 'skipped' {
  const scores = ratings.filter(isScore);
  if (scores.length > 0 && scores.length * 2 >= ratings.length) {
    return { answered: scores.length, sum: scores.reduce<number>((total, score) => total + score, 0) };
  }
  return ratings.includes(CANNOT_JUDGE) ? 'cannot-judge' : 'skipped';
}
