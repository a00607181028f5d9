import { widthOf } from './letter-widths.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

export type LegendEntry = {
  readonly label: string;
  /** What the label explains, drawn around the middle of a place that is `KEY` pixels wide. */
  readonly key: (x: number, y: number) => readonly Thing[];
};

/** Pixels for a key, and for the space between two entries. */
export const KEY = 26;
const APART = 22;
const ROW = 26;

/** What the marks of a chart mean, beside each other as far as the width allows. @returns how high it is, in pixels. */
export function legendOf(
  entries: readonly LegendEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly things: readonly Thing[]; readonly height: number } {
  const things: Thing[] = [];
  let [right, top] = [0, 0];
  let row = 0;
  for (const { label, key } of entries) {
    const lines = linesWithin(label, width - KEY - 4, SMALL_TEXT_SIZE);
    const wide = KEY + Math.max(...lines.map((line) => widthOf(line, SMALL_TEXT_SIZE))) * 1.03;
    if (right > 0 && right + wide > width) [right, top, row] = [0, top + row, 0];
    row = Math.max(row, ROW + (lines.length - 1) * LINE_HEIGHT);
    const middle = y + top + ROW / 2;
    things.push(...key(x + right + KEY / 2 - 3, middle));
    things.push(words(x + right + KEY, middle, lines, { size: SMALL_TEXT_SIZE, fill: COLORS.text, from: 'first' }));
    right += wide + APART;
  }
  return { things, height: entries.length === 0 ? 0 : top + row };
}
