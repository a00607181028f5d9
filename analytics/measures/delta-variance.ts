import type { Dominance } from './dominance.ts';

/**
 * The unbiased estimate of δ's variance, with d_ij = sign(x_i − y_j) and means d_i· and d_·j:
 *
 *   σ² = (n_y²·Σ(d_i· − δ)² + n_x²·Σ(d_·j − δ)² − ΣΣ(d_ij − δ)²) / (n_x·n_y·(n_x − 1)·(n_y − 1))
 *
 * Written out in whole numbers, so that an estimate of 0 is exactly 0. Some programs put (1 − δ²)/(n_x·n_y − 1) under it;
 * here the estimate stands as it is, so that it stays unbiased. Source: Cliff (1993), Psychological Bulletin 114, 494–509.
 *
 * @param rows the dominances of x over y. @param columns those of y over x. @param nx answers of x, 2 or more; ny of y.
 * @returns 0–1; 0 when nobody differs or |δ| = 1.
 */
export function deltaVarianceOf(
  rows: readonly Dominance[],
  columns: readonly Dominance[],
  nx: number,
  ny: number,
): number {
  const pairs = nx * ny;
  const squares = rows.reduce((total, { count, net, ties }) => total + count * (net ** 2 - (ny - ties)), 0);
  const others = columns.reduce((total, { count, net }) => total + count * net ** 2, 0);
  const within = pairs * (squares + others) - netOf(rows) ** 2 * (nx + ny - 1);
  return within / (pairs ** 2 * (nx - 1) * (ny - 1));
}

/** Σ of the net dominances: n_x·n_y·δ, a whole number. */
export function netOf(rows: readonly Dominance[]): number {
  return rows.reduce((total, { count, net }) => total + count * net, 0);
}
