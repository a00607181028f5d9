import type { Criterion, Role } from '../../survey/criterion.ts';
import { isScore, type Rating, type Score } from '../../survey/scale.ts';
import { type BlockCell, type RatingBlock, ratingOf } from '../cube/rating-block.ts';
import type { Organisation } from '../dashboard.ts';

/** One answer to one criterion. */
export type Answer = {
  readonly organisation: string;
  readonly role: Role;
  /** Counted from 1 within the organisation; see `answersOf` for what the same number means. */
  readonly respondent: number;
  readonly criterion: Criterion;
  /** Null: "cannot judge". */
  readonly score: Score | null;
};

/**
 * Every answer of a wave on behalf of organisations; what was skipped is left out.
 *
 * An organisation that answered once is one respondent throughout. Of several people of one organisation, as those of the
 * municipality are, the answers to a criterion are numbered from low to high, for each criterion anew: together they say
 * how often each score was given, as the dashboard does, and never what one person answered from one criterion to the next.
 *
 * @param criteria those of the edition, in its order.
 * @param organisations give the order, and the names.
 */
export function answersOf(
  block: RatingBlock,
  criteria: readonly Criterion[],
  organisations: readonly Organisation[],
): readonly Answer[] {
  const parties = partiesOf(block);
  return organisations.flatMap((organisation) => {
    const rows = parties.find(({ cell }) => cell.organisation === organisation.id)?.rows ?? [];
    return criteria.flatMap((criterion, place) => answersOfOne(rows, place, criterion, organisation));
  });
}

/** The rows of bytes of each organisation. */
function partiesOf({ cells, criteria, ratings }: RatingBlock) {
  let at = 0;
  return cells.map((cell: BlockCell) => {
    const rows = Array.from({ length: cell.responses }, (_, i) => {
      const from = at + i * criteria;
      return ratings.subarray(from, from + criteria);
    });
    at += cell.responses * criteria;
    return { cell, rows };
  });
}

function answersOfOne(
  rows: readonly Uint8Array[],
  place: number,
  criterion: Criterion,
  { name: organisation, role }: Organisation,
): readonly Answer[] {
  const answered = rows.map((row) => ratingOf(row[place])).filter((rating) => rating !== null);
  return answered.toSorted(fromLowToHigh).map((rating, i) => {
    return { organisation, role, respondent: i + 1, criterion, score: isScore(rating) ? rating : null };
  });
}

/** "Cannot judge" last. */
function fromLowToHigh(one: Rating, other: Rating): number {
  return (one || SORTED_LAST) - (other || SORTED_LAST);
}

const SORTED_LAST = 6;
