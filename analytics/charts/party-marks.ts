import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

/** The marks that mean the same in every chart: a shape and a colour each. @param say what is read aloud; none in a legend. */
export function municipalityMark(x: number, y: number, say?: string): Thing {
  return point({ x, y, shape: 'square', size: 110, fill: COLORS.municipality }, say);
}

/** Wide enough to be seen around the municipality's square where both stand at the same place. */
export function partnersMark(x: number, y: number, say?: string): Thing {
  return point({ x, y, shape: 'circle', size: 240, fill: COLORS.partners }, say);
}

/** One partner among others: small, and grey. */
export function partnerMark(x: number, y: number, say?: string): Thing {
  return point({ x, y, shape: 'circle', size: 60, fill: COLORS.organisation }, say);
}

/** Between what ends a level lies that may not be shown itself. */
export function bandMark(x: number, x2: number, y: number, say?: string): Thing {
  const box = { mark: 'rect' as const, x, y: y - 7, x2, y2: y + 7, fill: COLORS.partners, opacity: 0.35 };
  return say === undefined ? box : { ...box, say };
}

/** From one level to another. */
export function gapRule(x: number, x2: number, y: number): Thing {
  return { mark: 'rule', x, y, x2, y2: y, stroke: COLORS.line, look: { strokeWidth: 4 } };
}

/** An interval: a line with a foot at both ends. */
export function whiskers(x: number, x2: number, y: number, stroke: string): readonly Thing[] {
  const rule = (from: readonly [number, number], to: readonly [number, number]): Thing => ({
    mark: 'rule',
    x: from[0],
    y: from[1],
    x2: to[0],
    y2: to[1],
    stroke,
    look: { strokeWidth: 1.5 },
  });
  return [rule([x, y], [x2, y]), rule([x, y - 6], [x, y + 6]), rule([x2, y - 6], [x2, y + 6])];
}

function point(look: Omit<Thing, 'mark' | 'stroke' | 'strokeWidth' | 'say'>, say: string | undefined): Thing {
  const thing = { mark: 'point' as const, ...look, stroke: COLORS.surface, strokeWidth: 1 };
  return say === undefined ? thing : { ...thing, say };
}
