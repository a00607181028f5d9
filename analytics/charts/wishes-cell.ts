import type { Locale } from '../../survey/locale.ts';
import type { RegimeWish } from '../../survey/questionnaire.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import { type Box, hatch } from './hatch.ts';
import { widthOf } from './letter-widths.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import { type PartyWish, totalOf } from './wishes-chart.ts';
import { words } from './words.ts';

/** Pixels around what is in a cell. */
export const AROUND = 4;

/** Pixels of a dot and of a cell's figure. */
export const DOT = 14;
const FIGURE = 34;

/** How many dots stand beside each other in a cell of this width. */
export function dotsWithin(cell: number): number {
  return Math.max(1, Math.floor((cell - FIGURE - 2 * AROUND) / DOT));
}

/** A party’s wishes of an element with this title. */
export type Titled = { readonly title: string; readonly side: PartyWish };

/** Where a cell is, how many dots are beside each other in it, and of how many answers a bar is a part; null for dots. */
type Cell = {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly cell: number;
  readonly perLine: number;
  readonly most: number | null;
};

/** How many of a party wish one thing of an element. */
export function cellAt(
  locale: Locale,
  { title, side, wish }: Titled & { wish: RegimeWish },
  place: Cell,
): readonly Thing[] {
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
export function unsaid(locale: Locale, { x, y, x2, y2 }: Box): readonly Thing[] {
  const text = textsOf(locale).charts.withheld;
  const from = x + AROUND + 6;
  const right = from + widthOf(text, SMALL_TEXT_SIZE) + 12;
  return [words(from, (y + y2) / 2, text, { size: SMALL_TEXT_SIZE }), ...hatch({ x: right, y, x2, y2 })];
}
