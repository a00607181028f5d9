import {
  bool,
  type Column,
  columnFromArray,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import type { ChartTable } from '../../analytics/charts/chart-table.ts';
import { type FlatColumn, flatTableOf } from './flat-table.ts';

/**
 * A chart's figures as an Arrow file (Feather 2), a column of one type each; null where there is no figure. Not with
 * `apache-arrow`, which makes functions of text, and our content security policy forbids that.
 */
export function chartArrow(table: ChartTable): Uint8Array<ArrayBuffer> {
  const columns = flatTableOf(table).map((column) => [column.key, columnOf(column)] as const);
  const made = tableToIPC(tableFromColumns(columns.map(([key, column]) => [key, column])), { format: 'file' });
  return new Uint8Array(made ?? []);
}

function columnOf({ kind, values }: FlatColumn): Column<unknown> {
  if (kind === 'text')
    return columnFromArray(
      values.map((value) => (value === null ? null : String(value))),
      utf8(),
    );
  if (kind === 'flag') return columnFromArray([...values], bool());
  return columnFromArray([...values], kind === 'count' ? int32() : float64());
}
