import type { Locale } from '../../survey/locale.ts';
import type { Quadrant } from '../analysis.ts';
import { formatGap, formatPoints } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import type { Box } from './hatch.ts';
import { widthOf } from './letter-widths.ts';
import { linesWithin } from './lines.ts';
import type { Placed } from './quadrant-chart-points.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE, ZONE_COLORS } from './theme.ts';
import { words } from './words.ts';

/** The ground on which the badges lie, and where a gap and a spread lie on it. */
export type Plot = {
  readonly things: readonly Thing[];
  readonly bottom: number;
  readonly box: Box;
  readonly zones: Readonly<Record<Quadrant, Box>>;
  readonly x: (gap: number) => number;
  readonly y: (spread: number) => number;
};

/** From these scale points on a gap is called higher or lower, and partners are called divided. */
const [NOTABLE, DIVIDED] = [0.5, 0.75];

export function plotOf(locale: Locale, placed: readonly Placed[], box: Box): Plot {
  const half = Math.max(1.5, upTo(Math.max(...placed.map(({ gap }) => Math.abs(gap))) + 0.15, 0.5));
  const highest = Math.max(1.25, upTo(Math.max(...placed.map(({ spread }) => spread)) + 0.1, 0.25));
  const x = (gap: number) => box.x + ((gap + half) / (2 * half)) * (box.x2 - box.x);
  const foot = box.x2 - box.x < 400 ? FOOT.narrow : FOOT.wide;
  const y = (spread: number) => box.y2 - foot - (spread / highest) * (box.y2 - foot - box.y);
  const [left, right, divided] = [x(-NOTABLE), x(NOTABLE), y(DIVIDED)];
  const zones = {
    'partners-divided': { ...box, y2: divided },
    'hidden-strength': { ...box, y: divided, x2: left },
    'shared-view': { x: left, y: divided, x2: right, y2: box.y2 },
    'blind-spot': { ...box, y: divided, x: right },
  } as const;
  const names = Object.entries(zones).map(([zone, at]) => ({ zone: zone as keyof typeof zones, at }));
  const axes = axesOf(locale, { x, y, half, highest, box });
  return {
    things: [
      ...names.map(({ zone, at }): Thing => ({ mark: 'rect', ...at, fill: ZONE_COLORS[zone].ground })),
      ...[0].map(
        (zero): Thing => ({ mark: 'rule', x: x(zero), y: box.y, x2: x(zero), y2: box.y2, stroke: COLORS.line }),
      ),
      ...[left, right].map((at): Thing => ({ mark: 'rule', x: at, y: divided, x2: at, y2: box.y2, ...EDGE })),
      { mark: 'rule', x: box.x, y: divided, x2: box.x2, y2: divided, ...EDGE },
      ...names.map(({ zone, at }) => nameOf(textsOf(locale).quadrantChart.zones[zone], zone, at)),
      ...axes.things,
    ],
    bottom: axes.bottom,
    box,
    zones,
    x,
    y,
  };
}

const EDGE = { stroke: COLORS.organisation, look: { strokeDash: [4, 3] } } as const;

/** Room for a badge whose spread is nothing, and for the names of the places. */
const FOOT = { wide: 40, narrow: 56 } as const;

/** The next whole number of steps. */
function upTo(points: number, step: number): number {
  return Math.ceil(points / step) * step;
}

/** Names stand where few badges come: at the outer corners, and below what partners agree on. */
function nameOf(name: string, zone: Quadrant, { x, y, x2, y2 }: Box): Thing {
  const look = { size: SMALL_TEXT_SIZE, weight: 'semibold', fill: ZONE_COLORS[zone].ink } as const;
  if (zone === 'partners-divided') return words(x + 8, y + 16, name, look);
  const lines = linesWithin(name, Math.max(66, x2 - x - 12), SMALL_TEXT_SIZE, 'semibold');
  const middle = y2 - 6 - (lines.length * LINE_HEIGHT) / 2;
  if (zone === 'shared-view') return words((x + x2) / 2, middle, lines, { ...look, align: 'center' });
  return zone === 'blind-spot'
    ? words(x2 - 6, middle, lines, { ...look, align: 'right' })
    : words(x + 6, middle, lines, look);
}

type Axes = Pick<Plot, 'x' | 'y' | 'box'> & { readonly half: number; readonly highest: number };

function axesOf(locale: Locale, { x, y, half, highest, box }: Axes) {
  const { across, acrossLow, acrossHigh, up } = textsOf(locale).quadrantChart;
  const isNarrow = box.x2 - box.x < 400;
  const soft = { size: SMALL_TEXT_SIZE, fill: COLORS.soft } as const;
  const step = isNarrow && half > 1.5 ? 1 : 0.5;
  const gaps = Array.from({ length: 2 * Math.floor(half / step) + 1 }, (_, i) => (i - Math.floor(half / step)) * step);
  const spreads = Array.from({ length: Math.floor(highest / 0.5) + 1 }, (_, i) => i * 0.5);
  const upLines = linesWithin(up, isNarrow ? box.x2 - 2 : box.x2 - box.x, SMALL_TEXT_SIZE);
  const below = box.y2 + 38;
  const endsWidth = widthOf(acrossLow, SMALL_TEXT_SIZE) + widthOf(acrossHigh, SMALL_TEXT_SIZE) + 12;
  const lowAt = isNarrow ? below + LINE_HEIGHT : below;
  const highAt = endsWidth > box.x2 - box.x ? lowAt + LINE_HEIGHT : lowAt;
  const ends = [words(box.x, lowAt, acrossLow, soft), words(box.x2, highAt, acrossHigh, { ...soft, align: 'right' })];
  const title = isNarrow
    ? words(box.x, below, across, soft)
    : words((box.x + box.x2) / 2, below, across, { ...soft, align: 'center' });
  return {
    things: [
      words(1, box.y - 18 - (upLines.length - 1) * LINE_HEIGHT, upLines, { ...soft, from: 'first' }),
      ...gaps.map((gap) => words(x(gap), box.y2 + 14, formatGap(locale, gap, 1), { ...soft, align: 'center' })),
      ...spreads.map((spread) =>
        words(box.x - 8, y(spread), formatPoints(locale, spread, 1), { ...soft, align: 'right' }),
      ),
      title,
      ...ends,
    ],
    bottom: highAt + 12,
  };
}
