import { countInPlain, RATING_BYTES } from './count-kernel.ts';

/**
 * The counts of all cells of a block: for every cell in turn, criteria × 7 numbers. `ratings` holds the cells' responses
 * one after another, `responses` how many each cell has. The counts are lent: the next call may write over them.
 *
 * Throws RangeError when the ratings are not as many as the responses and criteria say.
 */
export type BlockKernel = (ratings: Uint8Array, responses: Uint32Array, criteria: number) => Uint32Array;

/** The kernel that every machine runs, and by which the one in `kernel/` is checked. */
export const countBlockInPlain: BlockKernel = (ratings, responses, criteria) => {
  refuseOtherSize(ratings, responses, criteria);
  const counts = new Uint32Array(responses.length * criteria * RATING_BYTES);
  let read = 0;
  // Over an iterator's pairs the same loop takes twice the time.
  for (let cell = 0; cell < responses.length; cell++) {
    const rows = responses[cell] as number;
    const end = read + rows * criteria;
    countInPlain(ratings.subarray(read, end), rows, criteria, counts, cell * criteria * RATING_BYTES);
    read = end;
  }
  return counts;
};

/** Throws RangeError when there are more or fewer ratings than `responses` × criteria. */
export function refuseOtherSize(ratings: Uint8Array, responses: Uint32Array, criteria: number): void {
  const wanted = responses.reduce((total, rows) => total + rows, 0) * criteria;
  if (ratings.length !== wanted) throw new RangeError(`${ratings.length} ratings where ${wanted} belong.`);
}
