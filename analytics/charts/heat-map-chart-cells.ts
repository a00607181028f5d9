import type { Organisation } from '../dashboard.ts';
import type { Band } from '../disclosure/band.ts';
import type { Dot, GapRow } from '../gap-row.ts';

/**
 * What is told of one partner on one criterion, as a difference with the municipality's own level, −4…4.
 *
 *   figure: the difference · band: between what ends it lies, and which of them are ends of the scale itself
 *   withheld: more than may be told · cannot-judge: its answers are no scores · none: no score
 */
export type HeatCell =
  | { readonly kind: 'figure'; readonly value: number; readonly n: number }
  | { readonly kind: 'band'; readonly band: Band; readonly open: 'low' | 'high' | null; readonly n: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'cannot-judge' }
  | { readonly kind: 'none' };

export type HeatRow = {
  readonly row: GapRow;
  /** One for each partner; empty when the municipality gave no score, so that there is nothing to compare with. */
  readonly cells: readonly HeatCell[];
};

export function heatRowsOf(rows: readonly GapRow[], partners: readonly Organisation[]): readonly HeatRow[] {
  return rows.map((row) => {
    if (row.municipality.mean === null) return { row, cells: [] };
    const own = row.municipality.mean;
    const cells = partners.map(({ id }): HeatCell => {
      const dot = row.dots.find(({ organisation }) => organisation === id);
      return dot === undefined ? withoutScore(row, id) : toldOf(dot, own, row.decimals);
    });
    return { row, cells };
  });
}

function toldOf({ mean, between, n }: Dot, own: number, decimals: 1 | 2): HeatCell {
  if (mean !== null) return { kind: 'figure', value: roundTo(mean - own, decimals), n };
  if (between === null) return { kind: 'withheld' };
  const open = between.high === 5 ? 'high' : between.low === 1 ? 'low' : null;
  return { kind: 'band', band: { low: between.low - own, high: between.high - own }, open, n };
}

/** Why a partner has no score. In a confidential wave all that is told is that nothing is told. */
function withoutScore({ decimals, partners, unscored }: GapRow, id: Organisation['id']): HeatCell {
  if (decimals === 1) return { kind: partners.n === 0 ? 'none' : 'withheld' };
  return { kind: unscored.some(({ organisation }) => organisation === id) ? 'cannot-judge' : 'none' };
}

/** Cells are compared with half a point as they are written. */
function roundTo(value: number, decimals: 1 | 2): number {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return rounded === 0 ? 0 : rounded;
}
