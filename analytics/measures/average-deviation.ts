import { hasVariation, meanOf, sizeOf, type Tally } from '../cube/tally.ts';
import { medianOf } from './median.ts';

/**
 * AD_M = Σ|x − x̄| / n: how far an answer lies from the mean, on average. Source: Burke, Finkelstein and Dusig (1999),
 * Organizational Research Methods 2, 49–68.
 *
 * @returns scale points, 0–2; 0 is unanimous; null of nothing.
 */
export function averageDeviationOf(tally: Tally): number | null {
  return averageDistance(tally, meanOf(tally));
}

/** AD_Md = Σ|x − median| / n, from the same source. @returns scale points, 0–2; null of nothing. */
export function averageDeviationFromMedianOf(tally: Tally): number | null {
  return averageDistance(tally, medianOf(tally));
}

function averageDistance(tally: Tally, middle: number | null): number | null {
  if (middle === null) return null;
  if (!hasVariation(tally)) return 0;
  const { values, counts } = tally;
  return values.reduce((total, { score }, i) => total + (counts[i] ?? 0) * Math.abs(score - middle), 0) / sizeOf(tally);
}
