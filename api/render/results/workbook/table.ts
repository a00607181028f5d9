import type { Alignment, Cell, Row, Style, Workbook } from 'exceljs';
import type { ChartCell } from '../../../../analytics/charts/chart-table.ts';
import type { Band } from '../../../../analytics/disclosure/band.ts';
import { formatGap, formatPoints } from '../../../../analytics/format.ts';
import { levelWords } from '../../../../analytics/gap-words.ts';
import { textsOf } from '../../../../analytics/texts/texts.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { resultsTexts } from '../../../texts/results.ts';
import { workbookText } from '../../workbook-text.ts';
import type { Sheet, SheetColumn } from '../sheets/sheet.ts';
import {
  BOLD_FONT,
  HATCH,
  HEAD_FILL,
  HEAD_FONT,
  LINE_HEIGHT,
  numberPages,
  PAGE,
  SOFT_FONT,
  TALLEST,
  THEME_FILL,
} from './looks.ts';

/** A sheet with a table: typed cells, its first line always in sight and on each printed page, and a filter in it. */
export function addTable(workbook: Workbook, sheet: Sheet, locale: Locale): void {
  const { name, columns, rows } = sheet;
  const views = [{ state: 'frozen', xSplit: frozenOf(columns), ySplit: 1 }] as const;
  const page = { ...PAGE, orientation: 'landscape', printTitlesRow: '1:1' } as const;
  const added = workbook.addWorksheet(name, { views: [...views], pageSetup: page });
  // Looks that a column shares are its own: a workbook in which each cell has some takes many times as long to make.
  const widths = widthsOf(sheet, locale);
  for (const [i, width] of widths.entries()) {
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
    const lines = linesOf(cells, widths);
    if (lines > 1) row.height = Math.min(TALLEST, lines * LINE_HEIGHT);
  }
  const to = { row: rows.length + 1, column: columns.length };
  if (rows.length > 0) added.autoFilter = { from: { row: 1, column: 1 }, to };
  numberPages(added, locale);
}

function styleOf({ kind }: SheetColumn, { decimals }: Sheet): Partial<Style> {
  const alignment = alignmentOf(kind);
  return kind === 'text' ? { alignment } : { alignment, numFmt: numberFormat(kind, decimals) };
}

/** A number keeps off the text to the right of it. */
function alignmentOf(kind: SheetColumn['kind']): Partial<Alignment> {
  return kind === 'text' ? { vertical: 'top', wrapText: true } : { vertical: 'top', horizontal: 'right', indent: 1 };
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
    cell.font = { ...BOLD_FONT, ...cell.font, bold: true };
    if (cell.fill === undefined) cell.fill = THEME_FILL;
  }
}

type WithheldCell = Exclude<ChartCell, string | number | null>;

function withhold(cell: Cell, value: WithheldCell, column: SheetColumn, decimals: Sheet['decimals'], locale: Locale) {
  const { withheldNote, bandNote } = resultsTexts[locale];
  cell.value = withheldWords(value, column, decimals, locale);
  cell.note = bandOf(value) === null ? withheldNote : bandNote;
  cell.fill = HATCH;
  cell.font = SOFT_FONT;
  cell.alignment = alignmentOf(column.kind);
}

function withheldWords(value: WithheldCell, column: SheetColumn, decimals: Sheet['decimals'], locale: Locale): string {
  const band = bandOf(value);
  return band === null ? resultsTexts[locale].withheld : bandWords(band, column, decimals, locale);
}

function bandOf({ low, high }: WithheldCell): Band | null {
  return low === undefined || high === undefined ? null : { low, high };
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
  // What is rounded to 0 has no sign.
  const least = decimals === 1 ? 0.05 : 0.005;
  if (kind === 'gap') return `[>=${least}]+${points};[<=-${least}]\u2212${points};${points}`;
  if (kind === 'share') return '0%';
  return kind === 'count' ? '0' : 'General';
}

/** In characters: as wide as the longest text in it, within reason, and no word of its head is broken. */
function widthsOf({ columns, rows, decimals }: Sheet, locale: Locale): readonly number[] {
  return columns.map((column, i) => {
    const written = rows.map(({ cells, ...row }) => lengthOf(cells[i], column, row.decimals ?? decimals, locale));
    const words = column.title.split(' ').map(({ length }) => length * BOLD);
    return Math.min(60, Math.max(10, ...words, ...written) + PADDING);
  });
}

/** How many lines the longest text of a row takes: not every program gives a row the height for it. */
function linesOf(cells: readonly ChartCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, i) => (typeof cell === 'string' ? linesIn(cell, (widths[i] ?? 0) - PADDING) : 1));
  return Math.max(1, ...lines);
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / width)), 0);
}

/** Of numbers none is longer than the least width. */
function lengthOf(
  cell: ChartCell | undefined,
  column: SheetColumn,
  decimals: Sheet['decimals'],
  locale: Locale,
): number {
  if (typeof cell === 'string') return cell.length;
  return typeof cell === 'object' && cell !== null ? withheldWords(cell, column, decimals, locale).length : 0;
}

/** A bold letter is wider, and a filter's arrow takes room beside the text. */
const [BOLD, PADDING] = [1.15, 3];
