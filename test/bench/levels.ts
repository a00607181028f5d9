import { mergeCounts } from '../../analytics/columns/merge-counts.ts';
import type { ManySides } from '../../analytics/columns/sides-columns.ts';
import { RATING_BYTES } from '../../analytics/cube/count-kernel.ts';
import type { Cell } from './workload.ts';

/** The coalitions of a level: which cells each is made of. A wave's partners are told apart by organisation on every level. */
export type Level = {
  readonly keys: readonly string[];
  readonly rowOf: Int32Array;
  readonly partners: readonly Int32Array[];
};

/** @param keyOf what the cells of one coalition, or of one municipality and year, have in common. */
export function levelOf(cells: readonly Cell[], keyOf: (cell: Cell) => string): Level {
  const groups = Map.groupBy(cells.keys(), (i) => keyOf(cells[i] as Cell));
  const rowOf = new Int32Array(cells.length);
  const partners: Int32Array[] = [];
  for (const [row, members] of [...groups.values()].entries()) {
    for (const i of members) rowOf[i] = 2 * row + (cells[i]?.role ?? 0);
    partners.push(Int32Array.from(members.filter((i) => cells[i]?.role === 1)));
  }
  return { keys: [...groups.keys()], rowOf, partners };
}

/** The two sides of every coalition of the level. */
export function sidesOfLevel({ rowOf, partners }: Level, counts: Uint32Array, criteria: number): ManySides {
  const merged = mergeCounts(counts, criteria * RATING_BYTES, 2 * partners.length, rowOf);
  return { criteria, counts, partners, merged };
}
