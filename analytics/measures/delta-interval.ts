import quantile from '@stdlib/stats-base-dists-t-quantile';
import { sizeOf, type Tally } from '../cube/tally.ts';
import { type Dominance, dominancesOf } from './dominance.ts';

/**
 * The 95 % interval of Cliff's δ, lying askew where δ is near an end of its range:
 *
 *   (δ − δ³ ± t·σ·√((1 − δ²)² + t²σ²)) / (1 − δ² + t²σ²),  t = t(.975, n_x + n_y − 2),  σ² unbiased, see below
 *
 * It lies within −1…1 and contains δ by itself; nothing is cut off. Source: Feng and Cliff (2004), Journal of Modern
 * Applied Statistical Methods 3, 322–332, with t.
 *
 * @returns null when a side has fewer than two answers, when |δ| = 1, and when nobody differs (σ² = 0).
 */
export function deltaIntervalOf(x: Tally, y: Tally): { readonly low: number; readonly high: number } | null {
  const [nx, ny] = [sizeOf(x), sizeOf(y)];
  if (nx < 2 || ny < 2) return null;
  const [rows, columns] = [dominancesOf(x, y), dominancesOf(y, x)];
  const delta = netOf(rows) / (nx * ny);
  const variance = varianceOf(rows, columns, nx, ny);
  if (Math.abs(delta) === 1 || variance <= 0) return null;
  const spread = quantile(0.975, nx + ny - 2) ** 2 * variance;
  const rest = 1 - delta ** 2;
  const half = Math.sqrt(spread * (rest ** 2 + spread));
  return { low: (delta * rest - half) / (rest + spread), high: (delta * rest + half) / (rest + spread) };
}

/**
 * The unbiased estimate of δ's variance, with d_ij = sign(x_i − y_j) and means d_i· and d_·j:
 *
 *   σ² = (n_y²·Σ(d_i· − δ)² + n_x²·Σ(d_·j − δ)² − ΣΣ(d_ij − δ)²) / (n_x·n_y·(n_x − 1)·(n_y − 1))
 *
 * Written out in whole numbers, so that an estimate of 0 is exactly 0. Some programs put (1 − δ²)/(n_x·n_y − 1) under it;
 * here the estimate stands as it is, so that it stays unbiased. Source: Cliff (1993), Psychological Bulletin 114, 494–509.
 */
function varianceOf(rows: readonly Dominance[], columns: readonly Dominance[], nx: number, ny: number): number {
  const pairs = nx * ny;
  const squares = rows.reduce((total, { count, net, ties }) => total + count * (net ** 2 - (ny - ties)), 0);
  const others = columns.reduce((total, { count, net }) => total + count * net ** 2, 0);
  const within = pairs * (squares + others) - netOf(rows) ** 2 * (nx + ny - 1);
  return within / (pairs ** 2 * (nx - 1) * (ny - 1));
}

function netOf(rows: readonly Dominance[]): number {
  return rows.reduce((total, { count, net }) => total + count * net, 0);
}
