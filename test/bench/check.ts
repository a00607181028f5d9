import { RATING_BYTES } from '../../analytics/cube/count-kernel.ts';
import type { Workload } from './workload.ts';

/** Columns by name, a number a row; null and NaN both say that there is no figure. */
export type Columns = Readonly<Record<string, ArrayLike<number | null>>>;

/** The names of a cell's seven counts, in the order of the bytes. */
const COUNTS = ['cannot_judge', 'n1', 'n2', 'n3', 'n4', 'n5', 'skipped'] as const;
const TOLERANCE = 1e-9;

/** Throws when a peer's rows, one per cell, criterion and rating that occurs, do not say what our counts say. */
export function checkCounts(peer: string, workload: Workload, counts: Uint32Array, rows: Columns): void {
  const theirs = new Uint32Array(counts.length);
  const { rating = [], n = [] } = rows;
  for (const [row, place] of placesOf(workload, rows).entries()) {
    theirs[place * RATING_BYTES + Number(rating[row])] = Number(n[row]);
  }
  checkColumn(`Counts of ${peer}`, counts, theirs);
}

/** The same for rows that have the seven counts beside each other. */
export function checkWideCounts(peer: string, workload: Workload, counts: Uint32Array, rows: Columns): void {
  const theirs = new Uint32Array(counts.length);
  for (const [row, place] of placesOf(workload, rows).entries()) {
    for (const [kind, name] of COUNTS.entries()) theirs[place * RATING_BYTES + kind] = Number(rows[name]?.[row]);
  }
  checkColumn(`Counts of ${peer}`, counts, theirs);
}

/** By row of a peer, which cell × criteria + criterion it is about; throws when it is about none that we have. */
export function placesOf({ cells, criteria }: Pick<Workload, 'cells' | 'criteria'>, rows: Columns): number[] {
  const { coalition = [], wave = [], organisation = [], criterion = [] } = rows;
  const places = new Map(cells.map((cell, i) => [`${cell.coalition} ${cell.wave} ${cell.organisation}`, i]));
  return Array.from(coalition, (_, row) => {
    const cell = places.get(`${coalition[row]} ${wave[row]} ${organisation[row]}`);
    if (cell === undefined) throw new Error('A peer has a row that is about none of the cells.');
    return cell * criteria + Number(criterion[row]);
  });
}

/** Throws at the first number that differs by more than 10⁻⁹, relative above 1. */
export function checkColumn(what: string, own: ArrayLike<number | null>, theirs: ArrayLike<number | null>): void {
  if (own.length !== theirs.length) throw new Error(`${what}: ${theirs.length} numbers where we have ${own.length}.`);
  for (let i = 0; i < own.length; i++) {
    if (!areEqual(own[i] ?? Number.NaN, theirs[i] ?? Number.NaN)) {
      throw new Error(`${what}: ${theirs[i]} where we have ${own[i]}, at ${i}.`);
    }
  }
}

function areEqual(one: number, other: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
}
