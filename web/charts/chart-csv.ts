import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ChartTable } from '../../analytics/charts/chart-table.ts';
import { flatTableOf } from './flat-table.ts';

/**
 * A chart's figures as CSV: semicolons and a byte order mark, as Dutch spreadsheets expect; numbers with a point, so that
 * programs read them too. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function chartCsv(table: ChartTable): string {
  const columns = flatTableOf(table);
  const lines = table.rows.map((_, i) => columns.map(({ values }) => values[i] ?? null));
  const safe = lines.map((line) => line.map((value) => (typeof value === 'number' ? String(value) : value)));
  return stringify([columns.map(({ key }) => key), ...safe.map((line) => line.map(harmless))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}

/** A negative number is no formula; any other cell that begins like one is made a text. */
function harmless<Value>(value: Value): Value | string {
  if (typeof value !== 'string' || !/^[=+\-@\t\r\uFF0B\uFF1D\uFF0D\uFF20]/.test(value)) return value;
  return /^-?\d+(\.\d+)?$/.test(value) ? value : `'${value}`;
}
