import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

export type Box = { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number };

const APART = 7;

/** Slanted strokes over a box, for what may not be shown: seen without colours as well. Inside the box, however it lies. */
export function hatch({ x, y, x2, y2 }: Box, stroke: string = COLORS.organisation): readonly Thing[] {
  const [width, height] = [x2 - x, y2 - y];
  const count = Math.floor((width + height) / APART);
  return Array.from({ length: count }, (_, i) => (i + 0.5) * APART).map((along) => ({
    mark: 'rule' as const,
    x: x + Math.min(along, width),
    y: y + Math.max(0, along - width),
    x2: x + Math.max(0, along - height),
    y2: y + Math.min(along, height),
    stroke,
    look: { strokeWidth: 1 },
  }));
}
