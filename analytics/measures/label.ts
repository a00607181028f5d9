import type { Certainty, GapLabel } from './words.ts';

/** A gap that is surely smaller, in scale points, is surely small. */
const NOTABLE = 0.5;

/**
 * What an interval of the gap allows to conclude. In this order: an interval wholly inside ±0.5 says more than that it
 * leaves out 0. Source: `docs/method.md`, certainty. Limits are compared as rounded numbers, not as fractions: they are made
 * with a square root and a t quantile, so that no limit is ±0.5 or 0 by design.
 *
 * @param interval limits in scale points.
 */
export function labelOf({ low, high }: { readonly low: number; readonly high: number }): GapLabel {
  if (low > -NOTABLE && high < NOTABLE) return 'close';
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'no-demonstrable-difference';
}

/** How far a gap can be trusted. @param label null without an interval. */
export function certaintyOf(label: GapLabel | null, fragile: boolean): Certainty {
  return label ?? (fragile ? 'fragile' : 'firm');
}
