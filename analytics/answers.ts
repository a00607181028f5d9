import { CANNOT_JUDGE, isScore, type Rating } from '../survey/scale.ts';
import { type Exact, exact } from './exact.ts';

/** What a respondent contributes to a subject, a criterion or a theme: a score, "cannot judge", or nothing. */
export type Mark = Exact | 'cannot-judge' | 'skipped';

/** A group's answers on one subject: its scores on the scale 1–5, and how many said "cannot judge". */
export type GroupAnswers = {
  readonly scores: readonly Exact[];
  readonly cannotJudge: number;
};

/** The mark of a criterion is its rating. */
export function markOf(rating: Rating): Mark {
  if (isScore(rating)) return exact(rating);
  return rating === CANNOT_JUDGE ? 'cannot-judge' : 'skipped';
}

/** Gathers marks; a skipped statement leaves no trace. */
export function gather(marks: readonly Mark[]): GroupAnswers {
  return {
    scores: marks.filter((mark) => typeof mark !== 'string'),
    cannotJudge: marks.filter((mark) => mark === 'cannot-judge').length,
  };
}
