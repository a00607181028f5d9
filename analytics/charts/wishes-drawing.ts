import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { REGIME_WISHES, type RegimeWish } from '../../survey/questionnaire.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import { type Box, hatch } from './hatch.ts';
import { layered } from './layered.ts';
import { widthOf } from './letter-widths.ts';
import { linesWithin } from './lines.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE } from './theme.ts';
import { type ElementWishes, type PartyWish, totalOf } from './wishes-chart.ts';
import { words } from './words.ts';

/** Of more answers than this, a bar is drawn instead of a dot for each. */
const FEW = 12;

/** Pixels between dots, of a cell's figure, around a cell, and of its least height. */
const [DOT, FIGURE, AROUND, LEAST] = [14, 34, 4, 32];

type Columns = {
  readonly left: number;
  readonly cell: number;
  readonly isNarrow: boolean;
  /** Most answers of a party, of which all cells' bars are a part; null where each answer is a dot. */
  readonly most: number | null;
};

/** Per element and party three cells, from lighter to heavier, with a dot for each answer or, of many, a bar. */
export function drawWishes(locale: Locale, width: number, elements: readonly ElementWishes[]): TopLevelSpec {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : 170;
  const most = Math.max(...elements.flatMap(({ sides }) => sides.map(({ counts }) => totalOf(counts))));
  const columns = { left, cell: (width - left) / 3, isNarrow, most: most > FEW ? most : null };
  const things: Thing[] = [];
  let y = 0;
  for (const [i, element] of elements.entries()) {
    if (i > 0) things.push({ mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.line, look: { strokeWidth: 1 } });
    const drawn = elementAt(locale, element, i > 0 ? y + 8 : y, { ...columns, width });
    things.push(...drawn.things);
    y = drawn.bottom + 10;
  }
  return sheetOf(locale, { width, height: y }, [...layered(things)]);
}

function elementAt(locale: Locale, { title, sides }: ElementWishes, top: number, columns: Columns & { width: number }) {
  const { left, cell, isNarrow } = columns;
  const { wishes } = textsOf(locale).wishesChart;
  const name = linesWithin(title, isNarrow ? columns.width : left - 16, 15, 'semibold');
  const heads = REGIME_WISHES.map((wish, i) =>
    words(left + i * cell + AROUND + 6, 0, wishes[wish], { size: SMALL_TEXT_SIZE, fill: COLORS.soft }),
  );
  const first = top + 6 + LINE_HEIGHT / 2;
  const headAt = isNarrow ? first + name.length * LINE_HEIGHT + 2 : first;
  const things: Thing[] = [words(0, first, name, { weight: 'semibold', from: 'first' })];
  things.push(...heads.map((head) => ({ ...head, y: headAt })));
  let y = isNarrow ? headAt + LINE_HEIGHT / 2 + 4 : Math.max(headAt + LINE_HEIGHT / 2 + 4, 0);
  const beside = !isNarrow && name.length > 1 ? first + (name.length - 0.5) * LINE_HEIGHT + 2 : y;
  y = Math.max(y, beside);
  for (const side of sides) {
    const drawn = sideAt(locale, { title, side }, y, columns);
    things.push(...drawn.things);
    y = drawn.bottom;
  }
  return { things, bottom: y };
}

type Titled = { readonly title: string; readonly side: PartyWish };

function sideAt(locale: Locale, { title, side }: Titled, top: number, { left, cell, isNarrow, most }: Columns) {
  const perLine = Math.max(1, Math.floor((cell - FIGURE - 2 * AROUND) / DOT));
  const lines =
    most === null ? Math.max(1, ...REGIME_WISHES.map((wish) => Math.ceil((side.counts?.[wish] ?? 0) / perLine))) : 1;
  const name = words(0, 0, side.party, { size: SMALL_TEXT_SIZE });
  const y = isNarrow ? top + LINE_HEIGHT + 4 : top;
  const height = Math.max(LEAST, lines * DOT + 12);
  const nameAt = { ...name, y: isNarrow ? top + LINE_HEIGHT / 2 + 2 : y + height / 2 };
  const place = { y, height, cell, perLine, most };
  const cells = REGIME_WISHES.flatMap((wish, i) =>
    cellAt(locale, { title, side, wish }, { ...place, x: left + i * cell }),
  );
  const over = { x: left, y, x2: left + 3 * cell, y2: y + height };
  return { things: [nameAt, ...cells, ...(side.counts === null ? unsaid(locale, over) : [])], bottom: y + height + 6 };
}

type Cell = {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly cell: number;
  readonly perLine: number;
  readonly most: number | null;
};

function cellAt(locale: Locale, { title, side, wish }: Titled & { wish: RegimeWish }, place: Cell): readonly Thing[] {
  const { x, y, height, cell, most } = place;
  const ground: Thing = {
    mark: 'rect',
    x: x + AROUND / 2,
    y,
    x2: x + cell - AROUND / 2,
    y2: y + height,
    fill: COLORS.empty,
  };
  if (side.counts === null) return [ground];
  const count = side.counts[wish];
  const figure = words(x + AROUND + 6, y + height / 2, String(count), { weight: count > 0 ? 'semibold' : 'regular' });
  const said = { ...figure, ...(count === 0 ? { fill: COLORS.soft } : {}), say: saysOf(locale, { title, side, wish }) };
  return [ground, ...(most === null ? dotsAt(side.who, count, place) : barAt(side.who, count, place)), said];
}

function saysOf(locale: Locale, { title, side, wish }: Titled & { wish: RegimeWish }): string {
  const { says, wishes } = textsOf(locale).wishesChart;
  const said = says(title, side.party, wishes[wish].toLowerCase(), side.counts?.[wish] ?? 0, totalOf(side.counts));
  return side.names[wish].length === 0 ? said : `${said} (${listWords(locale, side.names[wish])})`;
}

function dotsAt(who: PartyWish['who'], count: number, { x, y, height, perLine }: Cell): readonly Thing[] {
  const lines = Math.max(1, Math.ceil(count / perLine));
  return Array.from({ length: count }, (_, i) => ({
    mark: 'point' as const,
    x: x + FIGURE + (i % perLine) * DOT + DOT / 2,
    y: y + height / 2 + (Math.floor(i / perLine) - (lines - 1) / 2) * DOT,
    shape: who === 'municipality' ? ('square' as const) : ('circle' as const),
    size: who === 'municipality' ? 90 : 110,
    fill: COLORS[who],
    stroke: COLORS.surface,
    strokeWidth: 1,
  }));
}

function barAt(who: PartyWish['who'], count: number, { x, y, height, cell, most }: Cell): readonly Thing[] {
  const wide = ((cell - FIGURE - 2 * AROUND) * count) / (most ?? 1);
  if (count === 0) return [];
  return [
    {
      mark: 'rect',
      x: x + FIGURE,
      y: y + height / 2 - 8,
      x2: x + FIGURE + wide,
      y2: y + height / 2 + 8,
      fill: COLORS[who],
    },
  ];
}

/** In words, and hatched beside them. */
function unsaid(locale: Locale, { x, y, x2, y2 }: Box): readonly Thing[] {
  const text = textsOf(locale).charts.withheld;
  const from = x + AROUND + 6;
  const right = from + widthOf(text, SMALL_TEXT_SIZE) + 12;
  return [words(from, (y + y2) / 2, text, { size: SMALL_TEXT_SIZE }), ...hatch({ x: right, y, x2, y2 })];
}
