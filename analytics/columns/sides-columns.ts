import { RATING_BYTES } from '../cube/count-kernel.ts';
import { sizeAt, squaresAt, sumAt } from './moments.ts';
import { addUp, NO_SUMS, type PartnerSums } from './partner-sums.ts';
import { fillRanks } from './ranks.ts';
import { quantileOf } from './t-quantiles.ts';

/**
 * The municipality against its partners, and partners against each other, for many coalitions at once: a column a measure
 * and a number a coalition and criterion. As in `group-columns.ts`, the formulas stand in `measures/`, and NaN is null.
 */
export type SidesColumns = {
  /** Partners with a score. */
  readonly organisations: Float64Array;
  readonly meanOfMeans: Float64Array;
  readonly gap: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly df: Float64Array;
  readonly variance: Float64Array;
  readonly delta: Float64Array;
  readonly h: Float64Array;
  readonly epsilonSquared: Float64Array;
  readonly icc1: Float64Array;
};

export type ManySides = {
  readonly criteria: number;
  /** Of every cell, as a cube has them. */
  readonly counts: Uint32Array;
  /** By coalition, the cells of its partners, each organisation in one cell. */
  readonly partners: readonly Int32Array[];
  /** By coalition, the municipality's counts and then those of all partners together; see `merge-counts.ts`. */
  readonly merged: Uint32Array;
};

export function sidesColumnsOf(sides: ManySides): SidesColumns {
  const columns = blankColumns(sides.partners.length * sides.criteria);
  const sums = { ...NO_SUMS };
  const ranks = new Float64Array(RATING_BYTES);
  for (const [coalition, partners] of sides.partners.entries()) {
    for (let criterion = 0; criterion < sides.criteria; criterion++) {
      const i = coalition * sides.criteria + criterion;
      const own = (2 * coalition * sides.criteria + criterion) * RATING_BYTES;
      const together = own + sides.criteria * RATING_BYTES;
      const variation = fillRanks(ranks, sides.merged, together);
      addUp(sums, sides, partners, criterion, ranks);
      fillGap(columns, i, sides.merged, own, sums);
      columns.delta[i] = deltaOf(sides.merged, own, together);
      fillBetween(columns, i, sums, variation);
    }
  }
  return columns;
}

function fillGap(columns: SidesColumns, i: number, merged: Uint32Array, own: number, sums: PartnerSums): void {
  const n = sizeAt(merged, own);
  const sum = sumAt(merged, own);
  const meanOfMeans = sums.means / sums.partners;
  const gap = sum / n - meanOfMeans;
  const df = n + sums.n - 1 - sums.partners;
  const variance = ((n * squaresAt(merged, own) - sum * sum) / n + sums.within) / df;
  const isDefined = !Number.isNaN(gap) && df >= 1 && variance > 0;
  const error = Math.sqrt(variance * (1 / n + sums.inverse / sums.partners ** 2));
  const half = isDefined ? quantileOf(df) * error : Number.NaN;
  columns.organisations[i] = sums.partners;
  columns.meanOfMeans[i] = meanOfMeans;
  columns.gap[i] = gap;
  columns.low[i] = gap - half;
  columns.high[i] = gap + half;
  columns.df[i] = isDefined ? df : Number.NaN;
  columns.variance[i] = isDefined ? variance : Number.NaN;
}

function fillBetween(columns: SidesColumns, i: number, sums: PartnerSums, variation: number): void {
  const { partners, n, sum, squares, sizes } = sums;
  const hasVariation = n * squares > sum * sum;
  const epsilonSquared = partners >= 2 && hasVariation ? sums.ranked / variation : Number.NaN;
  columns.h[i] = (n - 1) * epsilonSquared;
  columns.epsilonSquared[i] = epsilonSquared;
  const msb = (sums.between - (sum * sum) / n) / (partners - 1);
  const msw = sums.within / (n - partners);
  const n0 = (n - sizes / n) / (partners - 1);
  const isDefined = partners >= 2 && n > partners && hasVariation;
  columns.icc1[i] = isDefined ? (msb - msw) / (msb + (n0 - 1) * msw) : Number.NaN;
}

/** Cliff's δ of the answers counted at one place against those at another. */
function deltaOf(merged: Uint32Array, own: number, together: number): number {
  const pairs = sizeAt(merged, own) * sizeAt(merged, together);
  let [lower, higher, net] = [0, sizeAt(merged, together), 0];
  for (let score = 1; score <= 5; score++) {
    const ties = merged[together + score] as number;
    higher -= ties;
    net += (merged[own + score] as number) * (lower - higher);
    lower += ties;
  }
  return net / pairs;
}

function blankColumns(size: number): SidesColumns {
  const column = () => new Float64Array(size);
  return {
    organisations: column(),
    meanOfMeans: column(),
    gap: column(),
    low: column(),
    high: column(),
    df: column(),
    variance: column(),
    delta: column(),
    h: column(),
    epsilonSquared: column(),
    icc1: column(),
  };
}
