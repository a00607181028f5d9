import quantile from '@stdlib/stats-base-dists-t-quantile';
import { sizeOf, type Tally } from '../cube/tally.ts';
import { deltaVarianceOf, netOf } from './delta-variance.ts';
import { dominancesOf } from './dominance.ts';

/**
 * The 95 % interval of Cliff's δ, lying askew where δ is near an end of its range:
 *
 *   (δ − δ³ ± t·σ·√((1 − δ²)² + t²σ²)) / (1 − δ² + t²σ²),  t = t(.975, n_x + n_y − 2),  σ² of `delta-variance.ts`
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
  const variance = deltaVarianceOf(rows, columns, nx, ny);
  if (Math.abs(delta) === 1 || variance <= 0) return null;
  const spread = quantile(0.975, nx + ny - 2) ** 2 * variance;
  const rest = 1 - delta ** 2;
  const half = Math.sqrt(spread * (rest ** 2 + spread));
  return { low: (delta * rest - half) / (rest + spread), high: (delta * rest + half) / (rest + spread) };
}
