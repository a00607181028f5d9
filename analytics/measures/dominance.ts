import { sizeOf, type Tally } from '../cube/tally.ts';

/** One value against all answers of the other side. */
export type Dominance = {
  /** How often the value was given. */
  readonly count: number;
  /** Answers of the other side that are lower, less those that are higher. */
  readonly net: number;
  /** Answers of the other side that are the same. */
  readonly ties: number;
};

/**
 * How each value of x stands against the answers of y: Cliff's d_i·, times n_y, in whole numbers. By walking both ascending
 * lists once, so the cost is that of the distinct values, not of the n_x·n_y pairs.
 */
export function dominancesOf(x: Tally, y: Tally): readonly Dominance[] {
  const total = sizeOf(y);
  let [place, lower] = [0, 0];
  return x.values.map(({ score }, i) => {
    while ((y.values[place]?.score ?? Infinity) < score) lower += y.counts[place++] ?? 0;
    const ties = y.values[place]?.score === score ? (y.counts[place] ?? 0) : 0;
    return { count: x.counts[i] ?? 0, net: lower - (total - lower - ties), ties };
  });
}
