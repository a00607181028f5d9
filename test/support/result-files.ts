import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { FIGURE_COLUMNS, NUMBER_COLUMNS } from '../../analytics/figures/figure.ts';

/** A line of the long table as texts, in the order of its columns; empty where there is nothing. */
export type Line = readonly string[];

/** The long table of a CSV, Arrow or Parquet file, or of a data package, read by a program that did not write it. */
export async function linesOf(
  format: 'csv' | 'arrow' | 'parquet' | 'zip',
  bytes: Uint8Array,
): Promise<readonly Line[]> {
  if (format === 'csv') return csvLines(bytes, ';', (number) => number.replace(',', '.'));
  if (format === 'zip') return csvLines(unzipSync(bytes)['figures.csv'] ?? new Uint8Array(), ',', (number) => number);
  if (format === 'arrow') return tableFromIPC(bytes).toArray().map(lineOf);
  return (await parquetReadObjects({ file: Uint8Array.from(bytes).buffer })).map(lineOf);
}

function csvLines(bytes: Uint8Array, delimiter: string, plain: (number: string) => string): readonly Line[] {
  const records: Record<string, string>[] = parse(bytes, { bom: true, delimiter, columns: true });
  return records.map((record) => {
    const numbers = NUMBER_COLUMNS.map((column) => [column, plain(record[column] ?? '')] as const);
    return lineOf({ ...record, ...Object.fromEntries(numbers) });
  });
}

/** Numbers are written as JavaScript does; an apostrophe before what could be a formula is taken off. */
function lineOf(record: object): Line {
  const cells = record as Readonly<Record<string, unknown>>;
  return FIGURE_COLUMNS.map((column) => String(cells[column] ?? '').replace(/^'(?=[=+\-@])/, ''));
}

/** A sheet as lines of cells, and for each whether it is hatched. */
export type ReadSheet = {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly hatched: readonly (readonly boolean[])[];
};

/** Every sheet of a workbook. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook.worksheets.map((sheet) => {
    const places = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1)),
    );
    return {
      name: sheet.name,
      cells: places.map((row) => row.map(({ value }) => value)),
      hatched: places.map((row) => row.map(({ fill }) => fill?.type === 'pattern' && fill.pattern === 'lightUp')),
    };
  });
}

/** Every byte of a file as text, the files within a zip or a workbook unpacked. */
export function everythingIn(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder('utf-8').decode(part)).join('\n');
}
