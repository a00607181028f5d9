import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ChartTable } from '../../analytics/charts/chart-table.ts';
import { neutralCell } from '../../survey/spreadsheet-cell.ts';
import { type FlatColumn, flatTableOf } from './flat-table.ts';

/**
 * A chart's figures as CSV, written as the file of all results is: a byte order mark, semicolons and decimal commas, as a
 * Dutch spreadsheet opens it with a double click. No text is taken for a formula.
 */
export function chartCsv(table: ChartTable): string {
  const columns = flatTableOf(table);
  const lines = table.rows.map((_, i) => columns.map(({ values }) => cellOf(values[i] ?? null)));
  return stringify([columns.map(({ key }) => neutralCell(key)), ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}

function cellOf(value: FlatColumn['values'][number]): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : neutralCell(String(value ?? ''));
}
