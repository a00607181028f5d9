import { mergeCounts } from '../../analytics/columns/merge-counts.ts';
import type { ManySides } from '../../analytics/columns/sides-columns.ts';
import { RATING_BYTES } from '../../analytics/cube/count-kernel.ts';

/** A cell as the levels need it; `role` as a number: 0 the municipality, 1 a partner. */
export type LeveledCell = {
  readonly coalition: string | number;
  readonly wave: string | number;
  readonly year: string | number;
  readonly role: number;
};

/** What the cells of a level add up to: by key the municipality, all partners together, and each partner's own cell. */
export type Level = {
  readonly keys: readonly string[];
  /** By cell, its row: two for each key, the municipality's and the partners'. */
  readonly rowOf: Int32Array;
  readonly partners: readonly Int32Array[];
};

/** @param keyOf what the cells of one coalition, or of one municipality and year, have in common. */
export function levelOf(cells: readonly LeveledCell[], keyOf: (cell: LeveledCell) => string): Level {
  const groups = Map.groupBy(cells.keys(), (i) => keyOf(cells[i] as LeveledCell));
  const rowOf = new Int32Array(cells.length);
  const partners: Int32Array[] = [];
  for (const [row, members] of [...groups.values()].entries()) {
    for (const i of members) rowOf[i] = 2 * row + (cells[i]?.role ?? 0);
    partners.push(Int32Array.from(members.filter((i) => cells[i]?.role === 1)));
  }
  return { keys: [...groups.keys()], rowOf, partners };
}

/** The two sides of every coalition, or year, of the level. */
export function sidesOfLevel({ rowOf, partners }: Level, counts: Uint32Array, criteria: number): ManySides {
  const merged = mergeCounts(counts, criteria * RATING_BYTES, 2 * partners.length, rowOf);
  return { criteria, counts, partners, merged };
}
