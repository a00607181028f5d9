import type { Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** Where the levels 1–5 lie, in pixels. */
export type LevelScale = { readonly left: number; readonly right: number };

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** The place of a level; what lies beyond the scale is at its end. */
export function placeOf({ left, right }: LevelScale, level: number): number {
  return left + ((Math.min(5, Math.max(1, level)) - 1) / 4) * (right - left);
}

/** The figures 1 to 5 on a line. */
export function levelFigures(scale: LevelScale, y: number): readonly Thing[] {
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, align: 'center' } as const;
  return LEVELS.map((level) => words(placeOf(scale, level), y, String(level), look));
}

/** Upright hairlines at each level. */
export function levelLines(scale: LevelScale, y: number, y2: number): readonly Thing[] {
  return LEVELS.map((level) => placeOf(scale, level)).map((x) => ({
    mark: 'rule',
    x,
    y,
    x2: x,
    y2,
    stroke: COLORS.line,
  }));
}
