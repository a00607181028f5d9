import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { layered } from './layered.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { widthOf } from './letter-widths.ts';
import { type LineScale, lineScale } from './line-scale.ts';
import { linesWithin } from './lines.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** What is written of a row: its name, and beside its marks what they come down to and what that rests on. */
export type WordedRow = {
  readonly title: string;
  readonly verdict: string;
  /** Each is kept on a line of its own where it does not fit beside the one before. */
  readonly basis: readonly string[];
};

export type RowAxis = {
  readonly domain: readonly [number, number];
  readonly values: readonly number[];
  readonly label: (value: number) => string;
  /** A line each. */
  readonly title: readonly string[];
};

export type RowDrawing = {
  /** At least one. */
  readonly rows: readonly WordedRow[];
  readonly legend: readonly LegendEntry[];
  readonly axis: RowAxis;
  /** What is drawn of a row, around this height in pixels. */
  readonly marksOf: (row: number, y: number, x: LineScale) => readonly Thing[];
};

/**
 * A drawing of rows on one line of values: names to the left and words to the right of the marks, on a narrow screen above
 * and below them. @param width in pixels, 240 or more.
 */
export function drawRows(locale: Locale, width: number, { rows, legend, axis, marksOf }: RowDrawing): TopLevelSpec {
  const layout = layoutOf(width);
  const key = legendOf(legend, { x: 0, y: 0, width });
  const x = lineScale(axis.domain, [layout.left, layout.right]);
  const head = headOf(axis, layout, key.height + 6, x);
  const placed = placedRows(rows, layout, head.bottom);
  const marks = placed.rows.flatMap(({ y }, row) => marksOf(row, y, x));
  return sheetOf(locale, { width, height: placed.bottom + 4 }, [
    ...key.things,
    ...head.things,
    ...placed.rows.flatMap(({ bottom }) => separator(bottom, width)),
    ...placed.rows.flatMap(({ y }) => axis.values.map((value) => tick(x(value), y, layout))),
    ...layered([...placed.rows.flatMap(({ words }) => words), ...marks]),
  ]);
}

/** Ends of the line of values, and of the words beside it; all in pixels. */
type Layout = { readonly width: number; readonly isNarrow: boolean; readonly left: number; readonly right: number };

const WORDS = 280;
const APART = 24;

/** Where a screen rounds each letter to whole pixels, a text becomes a little wider than it is reckoned to be. */
const ROOM = 0.96;

function layoutOf(width: number): Layout {
  if (width < NARROW) return { width, isNarrow: true, left: 14, right: width - 14 };
  return { width, isNarrow: false, left: Math.min(300, Math.round(width * 0.28)), right: width - WORDS };
}

/** The line's title, and its values above the first row. */
function headOf(axis: RowAxis, { isNarrow, left, right, width }: Layout, top: number, x: LineScale) {
  const [from, wide] = isNarrow ? [0, width] : [left, right - left + WORDS];
  const lines = axis.title.flatMap((line) => linesWithin(line, wide, SMALL_TEXT_SIZE));
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft } as const;
  const title = words(from, top + LINE_HEIGHT / 2, lines, { ...look, from: 'first' });
  const y = top + lines.length * LINE_HEIGHT + 14;
  const labels = axis.values.map((value) => words(x(value), y, axis.label(value), { ...look, align: 'center' }));
  return { things: [title, ...labels], bottom: y + LINE_HEIGHT / 2 };
}

function placedRows(rows: readonly WordedRow[], layout: Layout, top: number) {
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
  const name = linesWithin(title, left - APART, 15, 'semibold');
  const said = saidIn(verdict, basis, WORDS - APART);
  const count = said[0].length + said[1].length;
  const height = Math.max(46, Math.max(name.length, count) * LINE_HEIGHT + 16);
  const y = top + height / 2;
  const first = y - ((count - 1) * LINE_HEIGHT) / 2;
  const things = [words(0, y, name, { weight: 'semibold' }), ...saidAt(right + APART, first, said)];
  return { y, height, things };
}

function narrowRow({ title, verdict, basis }: WordedRow, { width }: Layout, top: number) {
  const name = linesWithin(title, width, 15, 'semibold');
  const said = saidIn(verdict, basis, width);
  const y = top + 14 + name.length * LINE_HEIGHT + 20;
  const first = y + 20 + LINE_HEIGHT / 2;
  const things = [words(0, top + 14 + LINE_HEIGHT / 2, name, VERDICT), ...saidAt(0, first, said)];
  return { y, height: first - top + (said[0].length + said[1].length - 1) * LINE_HEIGHT + 20, things };
}

type Said = readonly [verdict: readonly string[], basis: readonly string[]];

function saidIn(verdict: string, basis: readonly string[], width: number): Said {
  return [linesWithin(verdict, width * ROOM, 15, 'semibold'), linesOfParts(basis, width * ROOM)];
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

/** A hairline under a row. */
function separator(y: number, width: number): Thing {
  return { mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.empty, look: { strokeWidth: 1 } };
}

function tick(x: number, y: number, { isNarrow }: Layout): Thing {
  const half = isNarrow ? 14 : 19;
  return { mark: 'rule', x, y: y - half, x2: x, y2: y + half, stroke: COLORS.line, look: { strokeWidth: 1 } };
}
