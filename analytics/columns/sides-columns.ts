import quantile from '@stdlib/stats-base-dists-t-quantile';
import { RATING_BYTES } from '../cube/count-kernel.ts';

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
  const sums = { ...NOTHING };
  for (const [coalition, partners] of sides.partners.entries()) {
    for (let criterion = 0; criterion < sides.criteria; criterion++) {
      const i = coalition * sides.criteria + criterion;
      const own = (2 * coalition * sides.criteria + criterion) * RATING_BYTES;
      const together = own + sides.criteria * RATING_BYTES;
      addUp(sums, sides, partners, criterion);
      fillGap(columns, i, sides.merged, own, sums);
      columns.delta[i] = deltaOf(sides.merged, own, together);
      fillBetween(columns, i, sums, rankSharesOf(sides, partners, criterion, together));
    }
  }
  return columns;
}

/** What the partners' own moments add up to; sums of whole numbers where they can be. */
type Sums = { partners: number; n: number; sum: number; squares: number } & {
  /** Σ m_j · Σ SS_j · Σ 1/n_j · Σ n_j² · Σ s_j²/n_j */
  means: number;
  within: number;
  inverse: number;
  sizes: number;
  between: number;
};

const NOTHING: Sums = {
  partners: 0,
  n: 0,
  sum: 0,
  squares: 0,
  means: 0,
  within: 0,
  inverse: 0,
  sizes: 0,
  between: 0,
};

function addUp(to: Sums, { counts, criteria }: ManySides, cells: Int32Array, criterion: number): void {
  Object.assign(to, NOTHING);
  for (let k = 0; k < cells.length; k++) {
    const at = ((cells[k] as number) * criteria + criterion) * RATING_BYTES;
    const n = sizeAt(counts, at);
    if (n === 0) continue;
    const sum = sumAt(counts, at);
    const squares = squaresAt(counts, at);
    to.partners += 1;
    to.n += n;
    to.sum += sum;
    to.squares += squares;
    to.means += sum / n;
    to.within += (n * squares - sum * sum) / n;
    to.inverse += 1 / n;
    to.sizes += n * n;
    to.between += (sum * sum) / n;
  }
}

function fillGap(columns: SidesColumns, i: number, merged: Uint32Array, own: number, sums: Sums): void {
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

function fillBetween(columns: SidesColumns, i: number, sums: Sums, shares: number): void {
  const { partners, n, sum, squares, sizes } = sums;
  const hasVariation = n * squares > sum * sum;
  const epsilonSquared = partners >= 2 && hasVariation ? shares : Number.NaN;
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

const ranks = new Float64Array(RATING_BYTES);

/** The share of the ranks' variation that lies between partners: ε². */
function rankSharesOf(sides: ManySides, cells: Int32Array, criterion: number, together: number): number {
  const { counts, criteria, merged } = sides;
  const total = fillRanks(merged, together);
  let between = 0;
  for (let k = 0; k < cells.length; k++) {
    const at = ((cells[k] as number) * criteria + criterion) * RATING_BYTES;
    const n = sizeAt(counts, at);
    if (n === 0) continue;
    let sum = 0;
    for (let score = 1; score <= 5; score++) sum += (counts[at + score] as number) * (ranks[score] as number);
    between += (sum * sum) / n;
  }
  return between / total;
}

/** Each score's doubled midrank from the middle, 2r − N − 1, into `ranks`; returns their variation. */
function fillRanks(merged: Uint32Array, together: number): number {
  const n = sizeAt(merged, together);
  let [below, variation] = [0, 0];
  for (let score = 1; score <= 5; score++) {
    const count = merged[together + score] as number;
    const rank = 2 * below + count - n;
    ranks[score] = rank;
    variation += count * rank * rank;
    below += count;
  }
  return variation;
}

const quantiles: number[] = [];

/** t(.975, df), each looked up once: the degrees of freedom of many coalitions are few. */
function quantileOf(df: number): number {
  quantiles[df] ??= quantile(0.975, df);
  return quantiles[df];
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

function sizeAt(c: Uint32Array, at: number): number {
  return (
    (c[at + 1] as number) +
    (c[at + 2] as number) +
    (c[at + 3] as number) +
    (c[at + 4] as number) +
    (c[at + 5] as number)
  );
}

function sumAt(c: Uint32Array, at: number): number {
  return (
    (c[at + 1] as number) +
    2 * (c[at + 2] as number) +
    3 * (c[at + 3] as number) +
    4 * (c[at + 4] as number) +
    5 * (c[at + 5] as number)
  );
}

function squaresAt(c: Uint32Array, at: number): number {
  return (
    (c[at + 1] as number) +
    4 * (c[at + 2] as number) +
    9 * (c[at + 3] as number) +
    16 * (c[at + 4] as number) +
    25 * (c[at + 5] as number)
  );
}
