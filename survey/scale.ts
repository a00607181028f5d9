/** The five points of agreement: 1 strongly disagree … 5 strongly agree. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** "I cannot judge this": an answer, but no score. It is counted apart from a statement that was skipped. */
export const CANNOT_JUDGE = 0;

/**
 * What one response says of one criterion: a score, CANNOT_JUDGE, or null when the statement was skipped.
 * The same three kinds of value stand in the database's `smallint[]`.
 */
export type Rating = Score | typeof CANNOT_JUDGE | null;

export function isScore(value: unknown): value is Score {
  return SCORES.includes(value as Score);
}
