import { Bool, Float64, Int32, Table, tableToIPC, Utf8, type Vector, vectorFromArray } from 'apache-arrow';
import type { ChartTable } from '../../analytics/charts/chart-table.ts';
import { type FlatColumn, flatTableOf } from './flat-table.ts';

/** A chart's figures as an Arrow file (Feather 2), a column of one type each; null where there is no figure. */
export function chartArrow(table: ChartTable): Uint8Array<ArrayBuffer> {
  const columns = flatTableOf(table).map((column) => [column.key, vectorOf(column)] as const);
  return new Uint8Array(tableToIPC(new Table(Object.fromEntries(columns)), 'file'));
}

function vectorOf({ kind, values }: FlatColumn): Vector {
  if (kind === 'text')
    return vectorFromArray(
      values.map((value) => (value === null ? null : String(value))),
      new Utf8(),
    );
  if (kind === 'flag') return vectorFromArray(values, new Bool());
  return vectorFromArray(values, kind === 'count' ? new Int32() : new Float64());
}
