import { sizeOf, squaresOf, type Tally } from '../cube/tally.ts';

/**
 * s = √(Σ(x − x̄)² / (n − 1)), the standard deviation of a sample. Source: R. A. Fisher (1925), Statistical Methods for
 * Research Workers.
 *
 * @returns scale points, 0–2.83; null when n < 2.
 */
export function standardDeviationOf(tally: Tally): number | null {
  const variance = varianceOf(tally);
  return variance === null ? null : Math.sqrt(variance);
}

/** s², in squared scale points, 0–8; null when n < 2. */
export function varianceOf(tally: Tally): number | null {
  const n = sizeOf(tally);
  return n < 2 ? null : squaresOf(tally) / (n - 1);
}
