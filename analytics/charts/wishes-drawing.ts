import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { REGIME_WISHES, type RegimeWish } from '../../survey/questionnaire.ts';
import { textsOf } from '../texts/texts.ts';
import { layered } from './layered.ts';
import { linesWithin } from './lines.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { AROUND, cellAt, DOT, dotsWithin, type Titled, unsaid } from './wishes-cell.ts';
import { type ElementWishes, totalOf } from './wishes-chart.ts';
import { words } from './words.ts';

/** Of more answers than this, a bar is drawn instead of a dot for each. */
const FEW = 12;

/** Pixels that a cell is high, at least. */
const LEAST = 32;

type Columns = {
  readonly width: number;
  readonly left: number;
  readonly cell: number;
  readonly isNarrow: boolean;
  /** Most answers of a party, of which all cells' bars are a part; null where each answer is a dot. */
  readonly most: number | null;
};

/** Per element and party three cells, from lighter to heavier, with a dot for each answer or, of many, a bar. */
export function drawWishes(locale: Locale, width: number, elements: readonly ElementWishes[]): TopLevelSpec {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : 230;
  const most = Math.max(...elements.flatMap(({ sides }) => sides.map(({ counts }) => totalOf(counts))));
  const columns = { width, left, cell: (width - left) / 3, isNarrow, most: most > FEW ? most : null };
  const things: Thing[] = [];
  let y = 0;
  for (const [i, element] of elements.entries()) {
    if (i > 0) things.push({ mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.line, look: { strokeWidth: 1 } });
    const drawn = elementAt(locale, element, i > 0 ? y + 8 : y, columns);
    things.push(...drawn.things);
    y = drawn.bottom + 10;
  }
  return sheetOf(locale, { width, height: y }, layered(things));
}

/** The element's title, above it on a narrow screen what each column means, and its parties. */
function elementAt(locale: Locale, { title, sides }: ElementWishes, top: number, columns: Columns) {
  const { width, left, isNarrow } = columns;
  const name = linesWithin(title, isNarrow ? width : left - 16, TEXT_SIZE, 'semibold');
  const first = top + 6 + LINE_HEIGHT / 2;
  const under = first + (name.length - 0.5) * LINE_HEIGHT;
  const heads = headsAt(locale, isNarrow ? under + LINE_HEIGHT / 2 + 2 : first, columns);
  const things: Thing[] = [words(0, first, name, { weight: 'semibold', from: 'first' }), ...heads];
  let bottom = isNarrow ? under + LINE_HEIGHT + 6 : under + 4;
  for (const side of sides) {
    const drawn = sideAt(locale, { title, side }, bottom, columns);
    things.push(...drawn.things);
    bottom = drawn.bottom;
  }
  return { things, bottom };
}

function headsAt(locale: Locale, y: number, { left, cell }: Columns): readonly Thing[] {
  const { wishes } = textsOf(locale).wishesChart;
  return REGIME_WISHES.map((wish, i) =>
    words(left + i * cell + AROUND + 6, y, wishes[wish], { size: SMALL_TEXT_SIZE, fill: COLORS.soft }),
  );
}

function sideAt(locale: Locale, { title, side }: Titled, top: number, { left, cell, isNarrow, most }: Columns) {
  const perLine = dotsWithin(cell);
  const linesOf = (wish: RegimeWish) => Math.ceil((side.counts?.[wish] ?? 0) / perLine);
  const lines = most === null ? Math.max(...REGIME_WISHES.map(linesOf)) : 1;
  const height = Math.max(LEAST, lines * DOT + 12);
  const y = isNarrow ? top + LINE_HEIGHT + 4 : top;
  const name = words(0, isNarrow ? top + LINE_HEIGHT / 2 + 2 : y + height / 2, side.party, { size: SMALL_TEXT_SIZE });
  const place = { y, height, cell, perLine, most };
  const cells = REGIME_WISHES.flatMap((wish, i) =>
    cellAt(locale, { title, side, wish }, { ...place, x: left + i * cell }),
  );
  const over = { x: left, y, x2: left + 3 * cell, y2: y + height };
  return { things: [name, ...cells, ...(side.counts === null ? unsaid(locale, over) : [])], bottom: y + height + 6 };
}
