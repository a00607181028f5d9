import { stringify } from 'csv-stringify/sync';
import exceljs from 'exceljs';
import { CONTACT_FIELDS, type ContactLine } from '../../survey/contact-list.ts';
import type { Locale } from '../../survey/locale.ts';
import { neutralCell } from '../../survey/spreadsheet-cell.ts';
import { textsOf } from '../../survey/texts/texts.ts';
import type { KnownOrganisation, KnownPerson } from '../db/address-book.ts';
import { workbookText } from './workbook-text.ts';

/** Of an organisation, what goes into a list. */
export type ListedOrganisation = Pick<KnownOrganisation, 'name' | 'kind'> & {
  readonly people: readonly Omit<KnownPerson, 'id'>[];
};

/** Column widths in characters, in the order of the fields. */
const WIDTHS = [36, 22, 28, 36, 14];

/** A line per person, and one for each organisation without people, in the words of a language. */
export function contactLinesOf(organisations: readonly ListedOrganisation[], locale: Locale): ContactLine[] {
  const { organisationKinds, roles, languages } = textsOf(locale);
  return organisations.flatMap(({ name: organisation, kind: code, people }) => {
    const kind = code === null ? roles.municipality : organisationKinds[code];
    if (people.length === 0) return [{ organisation, kind, name: '', email: '', locale: '' }];
    return people.map((person) => ({ organisation, kind, ...person, locale: languages[person.locale] }));
  });
}

/** As a Dutch Excel opens it with a double click: UTF-8 that says so, semicolons, no cell that is taken for a formula. */
export function renderContactCsv(lines: readonly ContactLine[], locale: Locale): string {
  const rows = rowsOf(lines, locale).map((row) => row.map(neutralCell));
  return stringify(rows, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}

/** As a workbook of which every cell is text, so that nothing in it is a formula and nothing needs an apostrophe. */
export async function renderContactXlsx(lines: readonly ContactLine[], locale: Locale): Promise<Buffer<ArrayBuffer>> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(textsOf(locale).contactSheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of rowsOf(lines, locale)) sheet.addRow(row.map(workbookText));
  sheet.getRow(1).font = { bold: true };
  for (const [i, width] of WIDTHS.entries()) Object.assign(sheet.getColumn(i + 1), { width, numFmt: '@' });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function rowsOf(lines: readonly ContactLine[], locale: Locale): string[][] {
  const headers = textsOf(locale).contactFields;
  return [
    CONTACT_FIELDS.map((field) => headers[field]),
    ...lines.map((line) => CONTACT_FIELDS.map((field) => line[field])),
  ];
}
