import { INK } from '../paper.ts';
import { type Look, widthOf } from '../type-setting.ts';

/** The words of a table as they are read. */
export type TableWords = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type Wanted = {
  /** What there is for all columns together, in points. */
  readonly width: number;
  /** The free space at both sides of a cell together. */
  readonly padding: number;
  /** The sizes that letters may have, the largest first: it gets the first at which no word is broken. */
  readonly sizes: readonly [number, ...number[]];
};

export type Fitted = {
  readonly size: number;
  readonly widths: readonly number[];
  /** Some word has to be broken even at the smallest size. */
  readonly isTooWide: boolean;
};

/** A text of more lines than this takes what is left. */
const MOST_LINES = 12;
/** The part of its longest word that a line of a text leaves open on average, because lines end between words. */
const RAGGED = 0.4;

/** How wide each column of a table is and how large its letters are. @param doc what measures. */
export function fitColumns(doc: PDFKit.PDFDocument, words: TableWords, { width, padding, sizes }: Wanted): Fitted {
  const tries = sizes.map((size) => ({ size, needs: needsOf(doc, words, size, padding) }));
  const found = tries.find(({ needs }) => sumOf(needs.map(({ least }) => least)) <= width);
  const { size, needs } = found ?? tries.at(-1) ?? { size: sizes[0], needs: [] };
  return { size, widths: divided(needs, width), isTooWide: found === undefined };
}

/** What a column needs: its longest word, and what it would like: its longest text in one line. */
type Need = { readonly least: number; readonly most: number };

function needsOf(doc: PDFKit.PDFDocument, { head, rows }: TableWords, size: number, padding: number): readonly Need[] {
  const plain: Look = { size, weight: 'regular', color: INK };
  const strong: Look = { ...plain, weight: 'semibold' };
  return head.map((title, i) => {
    const texts = [...new Set(rows.map((cells) => cells[i] ?? ''))];
    const least = Math.max(longestWord(doc, title, strong), ...texts.map((text) => longestWord(doc, text, plain)));
    const most = Math.max(least, ...texts.map((text) => widthOf(doc, text, plain)));
    return { least: least + padding + 0.5, most: most + padding + 0.5 };
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
  return lines === 1 ? most : Math.max(least, most / lines + RAGGED * least);
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

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
