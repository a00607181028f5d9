import { bandOf, cellWords } from '../../../../analytics/charts/cell-words.ts';
import type { ChartCell, ChartTable } from '../../../../analytics/charts/chart-table.ts';
import { INK, LEFT, SOFT } from '../../paper.ts';
import { type Line, type Look, linesOf } from '../../type-setting.ts';
import { fitColumns, sumOf } from '../column-widths.ts';
import { type ReportPaper, widthOfPage } from './report-paper.ts';

export const PADDING = { x: 5, y: 3.2 } as const;

/** The sizes of letters that a table may have, in points; it gets the first at which no word is broken. */
const SIZES = [9, 8.2, 7.5] as const;
/** From this many columns on it does without the largest, so that texts take fewer lines. */
const MANY = 8;
const [, ...SMALLER] = SIZES;

export type TableCell = { readonly lines: readonly Line[]; readonly look: Look };

export type TableLayout = {
  readonly width: number;
  readonly look: Look;
  readonly columns: readonly { readonly x: number; readonly width: number; readonly isNumber: boolean }[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Some word has to be broken even at the smallest size. */
  readonly isTooWide: boolean;
};

/** How wide the columns of a table are and how the texts in them are broken; worked out once for each width of a page. */
export function layOut(paper: ReportPaper, table: ChartTable, width = widthOfPage(paper)): TableLayout {
  const known = paper.layouts.get(table);
  if (known?.width === width) return known;
  const layout = laidOut(paper, table, width);
  paper.layouts.set(table, layout);
  return layout;
}

function laidOut(paper: ReportPaper, table: ChartTable, width: number): TableLayout {
  const words = wordsOf(paper, table);
  const texts = { head: words.head, rows: words.rows.map((cells) => cells.map(({ text }) => text)) };
  const sizes = table.columns.length < MANY ? SIZES : SMALLER;
  const { size, widths, isTooWide } = fitColumns(paper.doc, texts, { width, padding: 2 * PADDING.x, sizes });
  const look: Look = { size, weight: 'regular', color: INK };
  const columns = table.columns.map(({ kind }, i) => {
    return { x: LEFT + sumOf(widths.slice(0, i)), width: widths[i] ?? 0, isNumber: kind !== 'text' };
  });
  const cellIn = (text: string, i: number, own: Look): TableCell => {
    return { lines: linesOf(paper.doc, text, own, (widths[i] ?? 0) - 2 * PADDING.x), look: own };
  };
  return {
    width,
    look,
    columns,
    head: words.head.map((text, i) => cellIn(text, i, { ...look, weight: 'semibold' })),
    rows: words.rows.map((cells) =>
      cells.map(({ text, isHidden }, i) => cellIn(text, i, isHidden ? { ...look, color: SOFT } : look)),
    ),
    isTooWide,
  };
}

type Words = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly isHidden: boolean }[])[];
};

function wordsOf({ locale }: ReportPaper, { columns, rows, decimals }: ChartTable): Words {
  return {
    head: columns.map(({ title }) => title),
    rows: rows.map((cells) =>
      cells.map((cell, i) => {
        const text = cellWords(locale, columns[i] ?? columns[0], cell, decimals);
        return { text, isHidden: isHidden(cell) };
      }),
    ),
  };
}

function isHidden(cell: ChartCell): boolean {
  return typeof cell === 'object' && cell !== null && bandOf(cell) === null;
}
