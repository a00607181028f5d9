import type { Locale } from '../../survey/locale.ts';
import { formatGap, formatShare } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import type { LineScale } from './line-scale.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** Where themes are placed: `x` of a gap in scale points, `y` of a part of those who answered. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: LineScale;
  readonly y: LineScale;
};

/** From how many points on a gap is a clear one. */
const CLEAR = 0.5;

/** Where a theme stands that asks to be worked on first, and the lines that bound it. */
export function ground({ left, right, top, bottom, x, y }: Plot, average: number | null): readonly Thing[] {
  if (average === null) return [];
  const zones = (
    [
      [left, x(-CLEAR)],
      [x(CLEAR), right],
    ] as const
  ).map(
    ([from, to]): Thing => ({
      mark: 'rect',
      x: from,
      y: top,
      x2: to,
      y2: y(average),
      fill: COLORS.begun,
      opacity: 0.3,
    }),
  );
  return [
    ...zones,
    bound([left, y(average)], [right, y(average)]),
    bound([x(-CLEAR), top], [x(-CLEAR), bottom]),
    bound([x(CLEAR), top], [x(CLEAR), bottom]),
  ];
}

/** A line that bounds what asks to be worked on first. */
export function bound([x, y]: readonly [number, number], [x2, y2]: readonly [number, number]): Thing {
  return { mark: 'rule', x, y, x2, y2, stroke: COLORS.organisation, look: { strokeWidth: 1.5, strokeDash: [4, 3] } };
}

/** Both scales, and what they mean. */
export function axes(
  locale: Locale,
  { left, right, top, bottom, x, y }: Plot,
  { axis, end }: { axis: readonly number[]; end: number },
): readonly Thing[] {
  const texts = textsOf(locale).priorityChart;
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft } as const;
  const rule = (x1: number, y1: number, x2: number, y2: number): Thing => ({
    mark: 'rule',
    x: x1,
    y: y1,
    x2,
    y2,
    stroke: COLORS.line,
    look: { strokeWidth: 1 },
  });
  const shares = Array.from({ length: Math.round(end * 5) + 1 }, (_, i) => i / 5);
  const across = linesWithin(texts.across, right - left, SMALL_TEXT_SIZE);
  return [
    ...shares.map((share) => rule(left, y(share), right, y(share))),
    ...shares.map((share) => words(left - 8, y(share), formatShare(locale, share), { ...look, align: 'right' })),
    ...axis.map((value) => rule(x(value), bottom, x(value), bottom + 5)),
    ...axis.map((value) => words(x(value), bottom + 16, formatGap(locale, value, 0), { ...look, align: 'center' })),
    words(0, top - 34, texts.up, look),
    words((left + right) / 2, bottom + 38, across, { ...look, align: 'center', from: 'first' }),
  ];
}
