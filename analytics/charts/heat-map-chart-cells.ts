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
  const answered = new Set(rows.flatMap(({ dots }) => dots.map(({ organisation }) => organisation)));
  return rows.map((row) => {
    if (row.municipality.mean === null) return { row, cells: [] };
    const own = row.municipality.mean;
    const silent = partners.filter(({ id }) => answered.has(id) && row.dots.every((dot) => dot.organisation !== id));
    const cells = partners.map(({ id }): HeatCell => {
      const dot = row.dots.find(({ organisation }) => organisation === id);
      if (dot !== undefined) return toldOf(dot, own, row.decimals);
      return withoutScore(row, silent.length, answered.has(id));
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

/**
 * Why a partner has no score. In a confidential wave all that is told is that nothing is told. Otherwise a row counts the
 * answers "cannot judge" of all partners: those that no partner with a score gave are of the ones without.
 */
function withoutScore({ decimals, partners, dots }: GapRow, silent: number, hasAnswered: boolean): HeatCell {
  if (decimals === 1) return { kind: partners.n === 0 ? 'none' : 'withheld' };
  const known = dots.reduce((sum, { cannotJudge }) => sum + (cannotJudge ?? 0), 0);
  const unjudged = (partners.cannotJudge ?? 0) - known;
  return { kind: hasAnswered && unjudged > 0 && unjudged >= silent ? 'cannot-judge' : 'none' };
}

/** Cells are compared with half a point as they are written. */
function roundTo(value: number, decimals: 1 | 2): number {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return rounded === 0 ? 0 : rounded;
}
