import type { GapRow } from '../gap-row.ts';
import { fromWire, GAP_ROW, type WireRow } from './gap-row-shape.ts';
import { plainOf } from './shape.ts';

/** Under which name the rest of the page travels in the schema's metadata. */
export const REST = 'samenspiegel.rest';

/** A table as a reader of Arrow gives it. */
type ReadTable = {
  readonly schema: { readonly metadata?: ReadonlyMap<string, string> | null };
  readonly toArray: () => readonly unknown[];
};

/**
 * What `encodeDashboard` was given.
 *
 * @param table as a reader of Arrow made it of the stream; which one, the caller chooses.
 * Throws a RangeError when it is no such table.
 */
export function decodeDashboard<Rest>(table: ReadTable): { readonly rows: readonly GapRow[]; readonly rest: Rest } {
  const rest = table.schema.metadata?.get(REST);
  if (rest === undefined) throw new RangeError('The table is not that of a dashboard.');
  const rows = table.toArray().map((row) => fromWire(plainOf(GAP_ROW, row) as WireRow));
  return { rows, rest: JSON.parse(rest) as Rest };
}
