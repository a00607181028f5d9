import { parse } from 'csv-parse/browser/esm/sync';
import readWorkbook from 'read-excel-file/universal';
import { exactText } from '../../../survey/spreadsheet-cell.ts';

/** A sheet of a workbook, or all of a CSV file: each cell as text, the first row being row 1 of the file. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Why a file cannot be read: an old or protected workbook, more than any list is, or no list at all. */
export type Unreadable = 'old-workbook' | 'too-large' | 'no-list';

/** A file that is no list that we can read. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason);
    this.name = 'UnreadableFile';
    this.reason = reason;
  }
}

/** Lists of 5,000 rows are a tenth of this; what is larger holds something else and would freeze the page. */
const LIMIT_BYTES = 10_000_000;

/**
 * Reads a workbook (XLSX) or a CSV file, here in the browser, so that the server never opens a file of a stranger.
 * Throws UnreadableFile.
 */
export async function readFile(file: Blob): Promise<Sheet[]> {
  if (file.size > LIMIT_BYTES) throw new UnreadableFile('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFile('old-workbook');
  try {
    return startsWith(bytes, [0x50, 0x4b]) ? await sheetsOf(bytes) : [{ name: '', rows: rowsOf(textOf(bytes)) }];
  } catch (error) {
    // Whatever the two libraries say of a broken file, for the reader it is one thing.
    throw error instanceof UnreadableFile ? error : new UnreadableFile('no-list');
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const sheets = await readWorkbook(bytes.buffer, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** UTF-8 when it can be, UTF-16 when it says so, else what Dutch Windows writes. */
function textOf(bytes: Uint8Array): string {
  const text = startsWith(bytes, [0xff, 0xfe]) ? decode('utf-16le', bytes) : decode('utf-8', bytes);
  const known = text ?? decode('windows-1252', bytes) ?? '';
  if (known.includes('\0')) throw new UnreadableFile('no-list');
  return known;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function rowsOf(text: string): string[][] {
  const rows = parse(text, {
    delimiter: separatorOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  return rows.map((row) => row.map(exactText));
}

/** The sign that parts the first row most often, outside quotes; Excel may name it on a line of its own, `sep=;`. */
function separatorOf(text: string): string {
  const named = /^sep=([;,\t])\r?\n/.exec(text)?.[1];
  if (named !== undefined) return named;
  const [first = ''] = text
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/);
  const countOf = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (countOf(sign) > countOf(best) ? sign : best));
}
