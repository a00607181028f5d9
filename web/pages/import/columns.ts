import type { ContactRowBody } from '../../../api/contract/address-book.ts';
import { CONTACT_FIELDS, type ContactField, fieldOfHeader } from '../../../survey/contact-list.ts';
import type { Sheet } from './read-file.ts';

/** Which field each column of a sheet holds; null: none that we use. A name may be spread over several columns. */
export type Columns = readonly (ContactField | null)[];

/** A title or a date may stand above the headers. */
const HEADER_SEARCHED = 10;

/** The row with the headers, counted from 0: the one whose words say most to us, else the first with anything in it. */
export function headerIndexOf({ rows }: Sheet): number {
  const known = rows.slice(0, HEADER_SEARCHED).map((row) => row.filter((cell) => fieldOfHeader(cell)).length);
  const best = known.indexOf(Math.max(0, ...known));
  return (known[best] ?? 0) > 0
    ? best
    : Math.max(
        0,
        rows.findIndex((row) => !isBlank(row)),
      );
}

/** What the headers say of the columns; a field is taken by the first column that claims it, a name by all. */
export function guessColumns(headers: readonly string[]): Columns {
  const claims = headers.map((header) => fieldOfHeader(header) ?? null);
  // “Naam” beside “Contactpersoon” is the organisation's.
  const names = claims.filter((field) => field === 'name');
  const bare = headers.findIndex((header) => /^\s*(naam|name)\s*$/i.test(header));
  if (!claims.includes('organisation') && names.length > 1 && bare >= 0) claims[bare] = 'organisation';
  return claims.map((field, i) => (field === 'name' || claims.indexOf(field) === i ? field : null));
}

/** Gives a column another field; what can stand in one column only leaves the one where it stood. */
export function chooseField(columns: Columns, column: number, field: ContactField | null): Columns {
  return columns.map((one, i) => {
    if (i === column) return field;
    return one === field && field !== 'name' ? null : one;
  });
}

/** The rows under the headers as the server wants them, without those in which nothing is filled in. */
export function contactRowsOf({ rows }: Sheet, headerIndex: number, columns: Columns): ContactRowBody[] {
  return rows.flatMap((cells, i) => {
    const textOf = (field: ContactField) =>
      cells.filter((cell, column) => columns[column] === field && cell.trim() !== '').join(' ');
    const line = Object.fromEntries(CONTACT_FIELDS.map((field) => [field, textOf(field)])) as Record<
      ContactField,
      string
    >;
    return i <= headerIndex || isBlank(Object.values(line)) ? [] : [{ row: i + 1, ...line }];
  });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
