import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Cells } from '../../survey/rating-file.ts';

/** A quotation mark that is never closed, or stands where none can: nothing can be read from about this line on. */
export class CsvFault extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`The quotation marks are wrong at line ${line}.`);
    this.name = 'CsvFault';
    this.line = line;
  }
}

/**
 * Splits a CSV file into lines of cells. Commas, semicolons or tabs, whichever the first line has most of; UTF-8 with or
 * without a byte order mark, else Windows-1252, as older spreadsheets write; lines without anything are passed over.
 *
 * @returns each line with its number in the file, counted from 1: where it begins, when a cell has line breaks in it.
 * Throws CsvFault when the quotation marks do not fit.
 */
export async function* splitCsv(bytes: Uint8Array): AsyncGenerator<Cells> {
  const text = decode(bytes);
  const parser = parse({
    delimiter: delimiterOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  });
  Readable.from(slicesOf(text)).pipe(parser);
  // The parser's own count of lines is wrong after a cell with a line break in it.
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
  } catch (error) {
    throw error instanceof CsvError ? new CsvFault(Number(error['lines'])) : error;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\r|\n/, 1);
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

/** A little at a time: split as a whole, a large file takes many times its size. */
function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += SLICE) yield text.slice(from, from + SLICE);
}

const SLICE = 65_536;

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
