import type { Workbook } from 'exceljs';
import { workbookText } from '../../workbook-text.ts';
import type { TextLine } from '../sheets/read-me.ts';
import { BOLD_FONT, LINE_HEIGHT, PAGE, TITLE_FONT } from './looks.ts';

type TextPage = { readonly name: string; readonly title: string; readonly lines: readonly TextLine[] };

const TEXT_WIDTH = 90;

/** A sheet to read: a title, and below it what things are called with what is said of them. */
export function addTextPage(workbook: Workbook, { name, title, lines }: TextPage): void {
  const sheet = workbook.addWorksheet(name, { pageSetup: PAGE, views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 24;
  sheet.getColumn(2).width = TEXT_WIDTH;
  sheet.addRow([workbookText(title)]).font = TITLE_FONT;
  sheet.addRow([]);
  for (const { label, text } of lines) {
    const row = sheet.addRow([label, workbookText(text)]);
    row.getCell(1).font = BOLD_FONT;
    row.alignment = { vertical: 'top', wrapText: true };
    row.height = LINE_HEIGHT * Math.max(1, Math.ceil(text.length / (TEXT_WIDTH - 5)));
  }
}
