import type { Band } from '../disclosure/band.ts';
import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

/** The middle of what is told of a gap. */
export function middleOf({ low, high }: Band): number {
  return (low + high) / 2;
}

/** A theme whose gap is told, filled where that gap holds. */
export function themeMark(x: number, y: number, isFirm: boolean, say?: string): Thing {
  const mark = {
    mark: 'point' as const,
    x,
    y,
    shape: 'diamond' as const,
    size: 210,
    fill: isFirm ? COLORS.text : COLORS.surface,
    stroke: COLORS.text,
    strokeWidth: 2,
  };
  return say === undefined ? mark : { ...mark, say };
}

/** A theme of which only is told between what ends its gap lies. */
export function bandMark(x: number, x2: number, y: number, say?: string): Thing {
  const mark = { mark: 'rect' as const, x, y: y - 5, x2, y2: y + 5, fill: COLORS.text, opacity: 0.45 };
  return say === undefined ? mark : { ...mark, say };
}

/** How many of one side chose a theme. */
export function sideMark(who: 'municipality' | 'partners', x: number, y: number): Thing {
  return {
    mark: 'point',
    x,
    y,
    shape: who === 'municipality' ? 'square' : 'circle',
    size: 50,
    fill: COLORS[who],
    stroke: COLORS.surface,
    strokeWidth: 1,
  };
}
