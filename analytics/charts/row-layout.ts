import { widthOf } from './letter-widths.ts';
import { linesWithin } from './lines.ts';
import type { WordedRow } from './row-drawing.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** Ends of the line of values, and of the words beside it; all in pixels. */
export type Layout = {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
};

/** Pixels of the words beside the line, and between them. */
export const WORDS = 280;
const APART = 24;

/** Where a screen rounds each letter to whole pixels, a text becomes a little wider than it is reckoned to be. */
const ROOM = 0.96;

/** @param width in pixels, 240 or more. */
export function layoutOf(width: number): Layout {
  if (width < NARROW) return { width, isNarrow: true, left: 14, right: width - 14 };
  return { width, isNarrow: false, left: Math.min(300, Math.round(width * 0.28)), right: width - WORDS };
}

/** Rows below each other with their words: of each the middle of its marks, and where it ends. */
export function placedRows(rows: readonly WordedRow[], layout: Layout, top: number) {
  let bottom = top;
  const placed = rows.map((row) => {
    const { y, height, things } = layout.isNarrow ? narrowRow(row, layout, bottom) : wideRow(row, layout, bottom);
    bottom += height;
    return { y, bottom, words: things };
  });
  return { rows: placed, bottom };
}

const BASIS = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from: 'first' } as const;
const VERDICT = { weight: 'semibold', from: 'first' } as const;

function wideRow({ title, verdict, basis }: WordedRow, { left, right }: Layout, top: number) {
  const name = linesWithin(title, left - APART, TEXT_SIZE, 'semibold');
  const said = saidIn(verdict, basis, WORDS - APART);
  const count = said[0].length + said[1].length;
  const height = Math.max(46, Math.max(name.length, count) * LINE_HEIGHT + 16);
  const y = top + height / 2;
  const first = y - ((count - 1) * LINE_HEIGHT) / 2;
  const things = [words(0, y, name, { weight: 'semibold' }), ...saidAt(right + APART, first, said)];
  return { y, height, things };
}

function narrowRow({ title, verdict, basis }: WordedRow, { width }: Layout, top: number) {
  const name = linesWithin(title, width, TEXT_SIZE, 'semibold');
  const said = saidIn(verdict, basis, width);
  const y = top + 14 + name.length * LINE_HEIGHT + 20;
  const first = y + 20 + LINE_HEIGHT / 2;
  const things = [words(0, top + 14 + LINE_HEIGHT / 2, name, VERDICT), ...saidAt(0, first, said)];
  return { y, height: first - top + (said[0].length + said[1].length - 1) * LINE_HEIGHT + 20, things };
}

type Said = readonly [verdict: readonly string[], basis: readonly string[]];

function saidIn(verdict: string, basis: readonly string[], width: number): Said {
  return [linesWithin(verdict, width * ROOM, TEXT_SIZE, 'semibold'), linesOfParts(basis, width * ROOM)];
}

function linesOfParts(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && widthOf(longer, SMALL_TEXT_SIZE) <= width) lines[lines.length - 1] = longer;
    else lines.push(...linesWithin(part, width, SMALL_TEXT_SIZE));
  }
  return lines;
}

function saidAt(x: number, y: number, [verdict, basis]: Said): Thing[] {
  const below = words(x, y + verdict.length * LINE_HEIGHT, basis, BASIS);
  return [words(x, y, verdict, VERDICT), ...(basis.length === 0 ? [] : [below])];
}
