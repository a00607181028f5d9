import { SCORES } from '../../survey/scale.ts';
import { RATING_BYTES } from '../cube/count-kernel.ts';
import { uniformVarianceOf } from '../measures/within-group-agreement.ts';
import { layerAgreement } from './layer-agreement.ts';

/**
 * What many groups say, a column a measure and a number a group and criterion. The measures are those of `measures/`,
 * where each has its formula and its source; this is how a country's worth of them is computed at once. A typed array
 * holds no null: NaN stands where a measure is null.
 */
export type GroupColumns = {
  /** Scores. */
  readonly n: Float64Array;
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly averageDeviation: Float64Array;
  readonly rwg: Float64Array;
  readonly agreement: Float64Array;
};

const UNIFORM = uniformVarianceOf(SCORES.length);

/** @param counts seven numbers for each group and criterion, as a cube has them. */
export function groupColumnsOf(counts: Uint32Array): GroupColumns {
  const size = counts.length / RATING_BYTES;
  const columns = {
    n: new Float64Array(size),
    mean: new Float64Array(size),
    sd: new Float64Array(size),
    averageDeviation: new Float64Array(size),
    rwg: new Float64Array(size),
    agreement: new Float64Array(size),
  };
  for (let i = 0; i < size; i++) fill(columns, i, counts, i * RATING_BYTES);
  return columns;
}

function fill(columns: GroupColumns, i: number, counts: Uint32Array, at: number): void {
  const one = counts[at + 1] as number;
  const two = counts[at + 2] as number;
  const three = counts[at + 3] as number;
  const four = counts[at + 4] as number;
  const five = counts[at + 5] as number;
  const n = one + two + three + four + five;
  const sum = one + 2 * two + 3 * three + 4 * four + 5 * five;
  const squares = one + 4 * two + 9 * three + 16 * four + 25 * five;
  const mean = sum / n;
  // A difference of whole numbers, so that equal scores have no spread by rounding; 0 / 0 is NaN.
  const variance = n < 2 ? Number.NaN : (n * squares - sum * sum) / (n * (n - 1));
  columns.n[i] = n;
  columns.mean[i] = mean;
  columns.sd[i] = Math.sqrt(variance);
  columns.averageDeviation[i] =
    (one * Math.abs(1 - mean) +
      two * Math.abs(2 - mean) +
      three * Math.abs(3 - mean) +
      four * Math.abs(4 - mean) +
      five * Math.abs(5 - mean)) /
    n;
  columns.rwg[i] = 1 - variance / UNIFORM;
  columns.agreement[i] = n < 2 ? Number.NaN : layerAgreement(one, two, three, four, five);
}
