import { CANNOT_JUDGE, isScore, type Rating } from '../../survey/scale.ts';
import { type CubeCell, cellKeyOf } from './cell.ts';
import { RATING_BYTES } from './count-kernel.ts';

/** One response on its way into a block; `ratings` stand in the order of the layout's criteria. */
export type RatedResponse = { readonly cell: CubeCell; readonly ratings: readonly Rating[] };

/**
 * Ratings packed: one byte a rating, a row of bytes a response, the rows of a cell together. Within a cell the rows are
 * sorted, so that their order says nothing of who answered when.
 */
export type RatingBlock = {
  /** Bytes a row. */
  readonly criteria: number;
  readonly cells: readonly BlockCell[];
  /** 1–5 a score, 0 "cannot judge", 6 skipped. */
  readonly ratings: Uint8Array;
};

export type BlockCell = CubeCell & {
  /** Rows. */
  readonly responses: number;
};

/** The byte of a statement that was skipped. Bytes are the places of a cell's seven counts. */
export const SKIPPED = 6;

/**
 * Packs responses. The same responses in another order give the same block.
 *
 * @param criteria how many ratings each response has.
 * Throws a RangeError when a response has more or fewer: it belongs to another edition.
 */
export function buildRatingBlock(criteria: number, responses: readonly RatedResponse[]): RatingBlock {
  if (responses.some(({ ratings }) => ratings.length !== criteria)) {
    throw new RangeError(`Every response must hold ${criteria} ratings, one per criterion of the edition.`);
  }
  const groups = [...Map.groupBy(responses, ({ cell }) => cellKeyOf(cell))].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const ratings = new Uint8Array(responses.length * criteria);
  let at = 0;
  for (const row of groups.flatMap(([, group]) => sortedRows(group))) {
    ratings.set(row, at);
    at += criteria;
  }
  const cells = groups.map(([, group]) => blockCell(group as [RatedResponse, ...RatedResponse[]]));
  return { criteria, cells, ratings };
}

/** A block as it was stored; throws a RangeError when its bytes are not what its cells say, or are no ratings. */
export function checkRatingBlock(block: RatingBlock): RatingBlock {
  const responses = block.cells.reduce((total, cell) => total + cell.responses, 0);
  if (block.ratings.length !== responses * block.criteria) {
    throw new RangeError(`${responses} responses to ${block.criteria} criteria are not ${block.ratings.length} bytes.`);
  }
  if (block.ratings.some((byte) => byte >= RATING_BYTES)) throw new RangeError('A byte of the block is no rating.');
  return block;
}

function blockCell(group: readonly [RatedResponse, ...RatedResponse[]]): BlockCell {
  const { coalition, wave, organisation, role } = group[0].cell;
  return { coalition, wave, organisation, role, responses: group.length };
}

function sortedRows(group: readonly RatedResponse[]): Uint8Array[] {
  return group.map(({ ratings }) => Uint8Array.from(ratings, byteOf)).toSorted(compareRows);
}

/** The rating that a byte stands for. */
export function ratingOf(byte: number | undefined): Rating {
  return byte === undefined || byte === SKIPPED ? null : (byte as Rating);
}

function byteOf(rating: Rating): number {
  return isScore(rating) ? rating : rating === CANNOT_JUDGE ? CANNOT_JUDGE : SKIPPED;
}

function compareRows(one: Uint8Array, other: Uint8Array): number {
  const differs = one.findIndex((byte, i) => byte !== other[i]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}
