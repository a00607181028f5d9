import type { Quadrant } from '../analysis.ts';
import type { GapRow } from '../gap-row.ts';

/** A row that has a place: gap and spread in scale points. */
export type Placed = {
  readonly row: GapRow;
  /** From 1, in the order of the key. */
  readonly number: number;
  readonly gap: number;
  readonly spread: number;
  readonly zone: Quadrant;
  readonly isFragile: boolean;
};

/** What asks most for talking first. */
export const ZONES: readonly Quadrant[] = ['blind-spot', 'hidden-strength', 'partners-divided', 'shared-view'];

/** The rows that have a place, zone by zone, in each the widest gap first. */
export function placedOf(rows: readonly GapRow[]): readonly Placed[] {
  const points = rows.flatMap((row) => {
    const { gap, spread } = row;
    if (gap === null || gap.value === null || gap.quadrant === null || spread === null) return [];
    const isFragile = gap.fragile !== null && gap.fragile.by !== null;
    return [{ row, gap: gap.value, spread, zone: gap.quadrant, isFragile }];
  });
  const sorted = ZONES.flatMap((zone) =>
    points.filter((point) => point.zone === zone).toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap)),
  );
  return sorted.map((point, i) => ({ ...point, number: i + 1 }));
}
