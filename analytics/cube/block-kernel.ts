import { countInPlain, RATING_BYTES } from './count-kernel.ts';

/** Counts of cells: half as wide where no cell has more than 65,535 responses, because writing them is most of the time. */
export type Counts = Uint16Array | Uint32Array;

/**
 * The counts of all cells of a block: for every cell in turn, criteria × 7 numbers. `ratings` holds the cells' responses
 * one after another, `responses` how many each cell has. The counts are lent: the next call may write over them.
 *
 * Throws RangeError when the ratings are not as many as the responses and criteria say.
 */
export type BlockKernel = (ratings: Uint8Array, responses: Uint32Array, criteria: number) => Counts;

/** The kernel that every machine runs, and by which the one in `kernel/` is checked. */
export function countBlockInPlain(ratings: Uint8Array, responses: Uint32Array, criteria: number): Uint32Array {
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
}

/** Throws RangeError when there are more or fewer ratings than `responses` × criteria. */
export function refuseOtherSize(ratings: Uint8Array, responses: Uint32Array, criteria: number): void {
  let rows = 0;
  // A callback for each of them would take a third of the kernel's time.
  for (let cell = 0; cell < responses.length; cell++) rows += responses[cell] as number;
  const wanted = rows * criteria;
  if (ratings.length !== wanted) throw new RangeError(`${ratings.length} ratings where ${wanted} belong.`);
}
