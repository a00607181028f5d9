import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { layered } from './layered.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { type LineScale, lineScale } from './line-scale.ts';
import { linesWithin } from './lines.ts';
import { type Layout, layoutOf, placedRows, WORDS } from './row-layout.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
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

/** A hairline under a row. */
function separator(y: number, width: number): Thing {
  return { mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.empty, look: { strokeWidth: 1 } };
}

function tick(x: number, y: number, { isNarrow }: Layout): Thing {
  const half = isNarrow ? 14 : 19;
  return { mark: 'rule', x, y: y - half, x2: x, y2: y + half, stroke: COLORS.line, look: { strokeWidth: 1 } };
}
