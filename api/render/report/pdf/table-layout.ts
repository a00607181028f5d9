import { bandOf, cellWords } from '../../../../analytics/charts/cell-words.ts';
import type { ChartCell, ChartTable } from '../../../../analytics/charts/chart-table.ts';
import { INK, LEFT, SOFT } from '../../paper.ts';
import { type Line, type Look, linesOf, widthOf } from '../../type-setting.ts';
import { type ReportPaper, widthOfPage } from './report-paper.ts';

export const PADDING = { x: 5, y: 3.2 } as const;

/** The sizes of letters that a table may have, in points; it gets the first at which no word is broken. */
const SIZES = [9, 8.2, 7.5] as const;
/** From this many columns on it does without the largest, so that texts take fewer lines. */
const MANY = 8;
/** A text of more lines than this takes what is left. */
const MOST_LINES = 12;
/** What a text of several lines takes more than its length, because lines end between words. */
const RAGGED = 1.12;

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
  const few = table.columns.length < MANY;
  const sizes = SIZES.slice(few ? 0 : 1).map((size) => ({ size, needs: needsOf(paper, words, size) }));
  const found = sizes.find(({ needs }) => sumOf(needs.map(({ least }) => least)) <= width);
  const { size, needs } = found ?? sizes.at(-1) ?? { size: SIZES[0], needs: [] };
  const widths = divided(needs, width);
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
    isTooWide: found === undefined,
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

/** What a column needs: its longest word, and what it would like: its longest text in one line. */
type Need = { readonly least: number; readonly most: number };

function needsOf({ doc }: ReportPaper, { head, rows }: Words, size: number): readonly Need[] {
  const plain: Look = { size, weight: 'regular', color: INK };
  const strong: Look = { ...plain, weight: 'semibold' };
  return head.map((title, i) => {
    const texts = [...new Set(rows.map((cells) => cells[i]?.text ?? ''))];
    const least = Math.max(longestWord(doc, title, strong), ...texts.map((text) => longestWord(doc, text, plain)));
    const most = Math.max(least, ...texts.map((text) => widthOf(doc, text, plain)));
    return { least: least + 2 * PADDING.x + 0.5, most: most + 2 * PADDING.x + 0.5 };
  });
}

function longestWord(doc: PDFKit.PDFDocument, text: string, look: Look): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => widthOf(doc, word, look)));
}

/** As few lines as there is room for in the column that has most of them; the rest goes to who takes least to have one less. */
function divided(needs: readonly Need[], width: number): readonly number[] {
  if (sumOf(needs.map(({ least }) => least)) > width) return squeezed(needs, width);
  const lines = Array.from({ length: MOST_LINES }, (_, i) => i + 1);
  const tries = lines.map((count) => needs.map((need) => widthFor(need, count)));
  const base = tries.find((widths) => sumOf(widths) <= width) ?? needs.map(({ least }) => least);
  const wishes = needs.map(({ most }, i) => Math.max(0, most - (base[i] ?? 0)));
  const extra = extraWidths(wishes, width - sumOf(base));
  const widths = base.map((one, i) => one + (extra[i] ?? 0));
  const over = (width - sumOf(widths)) / widths.length;
  return widths.map((one) => one + over);
}

/** How wide a column is in which no text has more than so many lines, as far as can be told from the longest. */
function widthFor({ least, most }: Need, lines: number): number {
  return lines === 1 ? most : Math.max(least, (most / lines) * RAGGED);
}

/** Divides what there is over wishes, the smallest first. */
function extraWidths(wishes: readonly number[], room: number): readonly number[] {
  const given = wishes.map(() => 0);
  let left = room;
  const order = [...wishes.keys()].sort((one, other) => (wishes[one] ?? 0) - (wishes[other] ?? 0));
  for (const [i, column] of order.entries()) {
    given[column] = Math.min(wishes[column] ?? 0, left / (order.length - i));
    left -= given[column] ?? 0;
  }
  return given;
}

/** Too little for all: what names the rows keeps what it needs, up to a quarter; the others share what is left. */
function squeezed([first, ...others]: readonly Need[], width: number): readonly number[] {
  const own = Math.min(first?.least ?? 0, width / 4);
  const least = sumOf(others.map((need) => need.least));
  return [own, ...others.map((need) => (need.least * (width - own)) / least)];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
