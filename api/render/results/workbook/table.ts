import type { Cell, Row, Style, Workbook } from 'exceljs';
import type { ChartCell } from '../../../../analytics/charts/chart-table.ts';
import type { Band } from '../../../../analytics/disclosure/band.ts';
import { formatGap, formatPoints } from '../../../../analytics/format.ts';
import { levelWords } from '../../../../analytics/gap-words.ts';
import { textsOf } from '../../../../analytics/texts/texts.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { resultsTexts } from '../../../texts/results.ts';
import { workbookText } from '../../workbook-text.ts';
import type { Sheet, SheetColumn } from '../sheets/sheet.ts';
import { HATCH, HEAD_FILL, HEAD_FONT, numberPages, PAGE, SOFT_FONT, THEME_FILL } from './looks.ts';

/** A sheet with a table: typed cells, its first line always in sight and on each printed page, and a filter in it. */
export function addTable(workbook: Workbook, sheet: Sheet, locale: Locale): void {
  const { name, columns, rows } = sheet;
  const views = [{ state: 'frozen', xSplit: frozenOf(columns), ySplit: 1 }] as const;
  const page = { ...PAGE, orientation: 'landscape', printTitlesRow: '1:1' } as const;
  const added = workbook.addWorksheet(name, { views: [...views], pageSetup: page });
  // Looks that a column shares are its own: a workbook in which each cell has some takes many times as long to make.
  for (const [i, width] of widthsOf(sheet).entries()) {
    Object.assign(added.getColumn(i + 1), { width, style: styleOf(columns[i] as SheetColumn, sheet) });
  }
  writeHead(added.addRow(columns.map(({ title }) => workbookText(title))));
  for (const { cells, isHead, decimals = sheet.decimals } of rows) {
    const row = added.addRow(cells.map((cell) => plainValue(cell)));
    for (const [i, cell] of cells.entries()) {
      const column = columns[i] as SheetColumn;
      if (typeof cell === 'object' && cell !== null) withhold(row.getCell(i + 1), cell, column, decimals, locale);
      else if (decimals !== sheet.decimals && typeof cell === 'number') {
        row.getCell(i + 1).numFmt = numberFormat(column.kind, decimals);
      }
    }
    if (isHead) markTheme(row, columns.length);
  }
  const to = { row: rows.length + 1, column: columns.length };
  if (rows.length > 0) added.autoFilter = { from: { row: 1, column: 1 }, to };
  numberPages(added, locale);
}

function styleOf({ kind }: SheetColumn, { decimals }: Sheet): Partial<Style> {
  const alignment = { vertical: 'top', wrapText: kind === 'text' } as const;
  return kind === 'text' ? { alignment } : { alignment, numFmt: numberFormat(kind, decimals) };
}

function plainValue(cell: ChartCell): string | number | null {
  if (typeof cell === 'string') return workbookText(cell);
  return typeof cell === 'number' ? cell : null;
}

/** What names a row stays in sight as well, up to its first figure; where it is mostly texts, nothing does. */
function frozenOf(columns: readonly SheetColumn[]): number {
  const first = columns.findIndex(({ kind }) => kind !== 'text');
  return first > 0 && first <= 3 ? first : 0;
}

function writeHead(row: Row): void {
  row.eachCell((cell) => Object.assign(cell, { font: HEAD_FONT, fill: HEAD_FILL }));
  row.alignment = { vertical: 'middle', wrapText: true };
  row.height = 45;
}

function markTheme(row: Row, columns: number): void {
  for (let i = 1; i <= columns; i++) {
    const cell = row.getCell(i);
    cell.font = { ...cell.font, bold: true };
    if (cell.fill === undefined) cell.fill = THEME_FILL;
  }
}

function withhold(
  cell: Cell,
  value: Exclude<ChartCell, string | number | null>,
  column: SheetColumn,
  decimals: Sheet['decimals'],
  locale: Locale,
) {
  const { withheld, withheldNote, bandNote } = resultsTexts[locale];
  const { low, high } = value;
  const band = low === undefined || high === undefined ? null : { low, high };
  cell.value = band === null ? withheld : bandWords(band, column, decimals, locale);
  cell.note = band === null ? withheldNote : bandNote;
  cell.fill = HATCH;
  cell.font = SOFT_FONT;
  cell.alignment = { vertical: 'top', horizontal: 'right' };
}

function bandWords({ low, high }: Band, { kind }: SheetColumn, decimals: Sheet['decimals'], locale: Locale): string {
  if (kind === 'level') return levelWords(locale, { mean: null, between: { low, high } }, decimals);
  const write = kind === 'gap' ? formatGap : formatPoints;
  return textsOf(locale).bounds.between(write(locale, low, decimals), write(locale, high, decimals));
}

/** As spreadsheets write formats; a program puts its own reader's decimal sign in it. */
function numberFormat(kind: SheetColumn['kind'], decimals: Sheet['decimals']): string {
  const points = decimals === 1 ? '0.0' : '0.00';
  if (kind === 'level') return points;
  if (kind === 'gap') return `+${points};\u2212${points};${points}`;
  if (kind === 'share') return '0%';
  return kind === 'count' ? '0' : 'General';
}

/** In characters: as wide as the longest text in it, within reason. */
function widthsOf({ columns, rows }: Sheet): readonly number[] {
  return columns.map(({ title, kind }, i) => {
    if (kind !== 'text') return Math.min(18, Math.max(12, title.length * 0.6));
    const texts = rows.map(({ cells }) => cells[i]).map((cell) => (typeof cell === 'string' ? cell.length : 0));
    return Math.min(60, Math.max(12, title.length, ...texts) + 2);
  });
}
