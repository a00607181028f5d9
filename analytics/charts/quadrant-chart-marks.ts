import type { Locale } from '../../survey/locale.ts';
import type { Quadrant } from '../analysis.ts';
import { formatGap, formatPoints } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import type { Box } from './hatch.ts';
import type { Plot } from './quadrant-chart-plot.ts';
import type { Placed } from './quadrant-chart-points.ts';
import type { Thing } from './sheet.ts';
import { COLORS, ZONE_COLORS } from './theme.ts';
import { words } from './words.ts';

/** In pixels; on a phone there is less room. */
export const BADGE_RADIUS = { wide: 11, narrow: 9.5 } as const;

type Badge = {
  readonly x: number;
  readonly y: number;
  readonly zone: Quadrant;
  readonly isFragile: boolean;
  readonly radius: number;
  readonly number?: number;
  readonly say?: string;
};

/** A round badge with a number; hollow when it is fragile. */
export function badge({ x, y, zone, isFragile, radius, number, say }: Badge): readonly Thing[] {
  const { ink } = ZONE_COLORS[zone];
  const round: Thing = {
    mark: 'point',
    x,
    y,
    shape: 'circle',
    size: Math.PI * radius ** 2,
    fill: isFragile ? COLORS.surface : ink,
    stroke: isFragile ? ink : COLORS.surface,
    strokeWidth: isFragile ? 2 : 1,
    ...(say === undefined ? {} : { say }),
  };
  if (number === undefined) return [round];
  const fill = isFragile ? ink : COLORS.surface;
  return [round, words(x, y, String(number), { size: radius + 2, weight: 'semibold', align: 'center', fill })];
}

/** Every row's badge as near to its place as the others leave room for, tied to its place where that is elsewhere. */
export function badgesOf(locale: Locale, placed: readonly Placed[], plot: Plot): readonly Thing[] {
  const radius = plot.box.x2 - plot.box.x < 400 ? BADGE_RADIUS.narrow : BADGE_RADIUS.wide;
  const taken: Point[] = [];
  const badges = placed.map((point) => {
    const at = { x: plot.x(point.gap), y: plot.y(point.spread) };
    const free = freePlace(at, taken, {
      apart: 2 * radius + 1,
      zone: above(plot.zones[point.zone], plot.y(0)),
      box: above(plot.box, plot.y(0)),
    });
    taken.push(free);
    return { point, at, free };
  });
  const moved = badges.filter(({ at, free }) => at.x !== free.x || at.y !== free.y);
  const drawn = badges.map(({ point, free }) => badge({ ...point, ...free, radius, say: saysOf(locale, point) }));
  return [
    ...moved.map(
      ({ at, free }): Thing => ({ mark: 'rule', ...at, x2: free.x, y2: free.y, stroke: COLORS.organisation }),
    ),
    ...moved.map(
      ({ at }): Thing => ({ mark: 'point', ...at, shape: 'circle', size: 16, fill: COLORS.soft, stroke: COLORS.soft }),
    ),
    ...drawn.flatMap(([round]) => round ?? []),
    ...drawn.flatMap(([, number]) => number ?? []),
  ];
}

/** The part of a place above the names at its foot. */
function above(box: Box, floor: number): Box {
  return { ...box, y2: Math.min(box.y2, floor + 4) };
}

type Point = { readonly x: number; readonly y: number };

type Room = { readonly apart: number; readonly zone: Box; readonly box: Box };

/** The place itself, or the nearest around it that is free: in its own zone if there is one, else anywhere on the plot. */
function freePlace(at: Point, taken: readonly Point[], { apart, zone, box }: Room): Point {
  const isFree = ({ x, y }: Point) => taken.every((one) => Math.hypot(one.x - x, one.y - y) >= apart);
  if (isFree(at)) return at;
  const around = Array.from({ length: RINGS }, (_, ring) => ringAround(at, ring + 1))
    .flat()
    .filter(isFree);
  return around.find((place) => isIn(place, zone)) ?? around.find((place) => isIn(place, box)) ?? at;
}

function isIn({ x, y }: Point, { x: left, y: top, x2: right, y2: bottom }: Box): boolean {
  return x > left + 2 && x < right - 2 && y > top + 2 && y < bottom - 2;
}

const RINGS = 20;

function ringAround({ x, y }: Point, ring: number): readonly Point[] {
  const count = 8 * ring;
  return Array.from({ length: count }, (_, i) => ({
    x: x + ring * 9 * Math.cos((2 * Math.PI * i) / count),
    y: y - ring * 9 * Math.sin((2 * Math.PI * i) / count),
  }));
}

function saysOf(locale: Locale, { row, number, gap, spread, zone, isFragile }: Placed): string {
  const { says, zones, fragileShort } = textsOf(locale).quadrantChart;
  const figures = [formatGap(locale, gap, row.decimals), formatPoints(locale, spread, row.decimals)] as const;
  const said = says(number, row.title[locale], ...figures, zones[zone]);
  return isFragile ? `${said}, ${fragileShort}` : said;
}
