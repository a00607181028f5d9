import { themeValueOf } from '../measures/theme-score.ts';
import { ratingOf } from './rating-block.ts';
import { SCORE_VALUES, type Tally, type Value } from './tally.ts';

/**
 * The theme scores of one cell: how many respondents gave `sum` points on `answered` of the theme's criteria. Criteria
 * counts alone cannot tell them, because a respondent's own mean is made of several criteria.
 */
export type ThemeCounts = {
  /** By `themeKey`. */
  readonly scored: ReadonlyMap<number, number>;
  readonly cannotJudge: number;
  readonly skipped: number;
};

export const NO_THEME_COUNTS: ThemeCounts = { scored: new Map(), cannotJudge: 0, skipped: 0 };

/** More than the points that anybody can give on a theme: a questionnaire has far fewer criteria than 200,000. */
const ANSWERED = 2 ** 20;

export function themeKey(answered: number, sum: number): number {
  return answered * ANSWERED + sum;
}

export function ofThemeKey(key: number): { readonly answered: number; readonly sum: number } {
  return { answered: Math.floor(key / ANSWERED), sum: key % ANSWERED };
}

/**
 * The theme scores of rows of ratings.
 *
 * @param ratings bytes of a block, `rows.width` a row.
 * @param places those of the theme's criteria in a row.
 */
export function countTheme(
  ratings: Uint8Array,
  rows: { readonly first: number; readonly count: number; readonly width: number },
  places: readonly number[],
): ThemeCounts {
  const scored = new Map<number, number>();
  let [cannotJudge, skipped] = [0, 0];
  for (let row = rows.first; row < rows.first + rows.count; row++) {
    const value = themeValueOf(places.map((place) => ratingOf(ratings[row * rows.width + place])));
    if (value === 'cannot-judge') cannotJudge++;
    else if (value === 'skipped') skipped++;
    else {
      const key = themeKey(value.answered, value.sum);
      scored.set(key, (scored.get(key) ?? 0) + 1);
    }
  }
  return { scored, cannotJudge, skipped };
}

/** One plus or minus other. @param sign −1 takes the other's away; a count that reaches 0 goes. */
export function addThemeCounts(one: ThemeCounts, other: ThemeCounts, sign: 1 | -1 = 1): ThemeCounts {
  const scored = new Map(one.scored);
  for (const [key, count] of other.scored) {
    const sum = (scored.get(key) ?? 0) + sign * count;
    if (sum === 0) scored.delete(key);
    else scored.set(key, sum);
  }
  const [cannotJudge, skipped] = [one.cannotJudge + sign * other.cannotJudge, one.skipped + sign * other.skipped];
  return { scored, cannotJudge, skipped };
}

/** The same as a tally: equal means together, whatever number of answers they are made of. */
export function themeTally({ scored, cannotJudge, skipped }: ThemeCounts): Tally {
  const found = new Map<number, { readonly value: Value; count: number }>();
  for (const [key, count] of scored) {
    const { answered, sum } = ofThemeKey(key);
    const known = found.get(sum / answered) ?? { value: lowestTerms(sum, answered), count: 0 };
    known.count += count;
    found.set(sum / answered, known);
  }
  const ascending = [...found.values()].toSorted((a, b) => a.value.score - b.value.score);
  const values = ascending.map(({ value }) => value);
  return { values, counts: ascending.map(({ count }) => count), cannotJudge, skipped };
}

function lowestTerms(sum: number, of: number): Value {
  const whole = SCORE_VALUES.find(({ score }) => score * of === sum);
  if (whole !== undefined) return whole;
  const divisor = greatestDivisor(sum, of);
  return { score: sum / of, sum: sum / divisor, of: of / divisor };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
