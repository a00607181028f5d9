import type { Bound } from './disclosure/level-together.ts';
import type { Exact } from './exact.ts';
import { classOf, type GapClass, gapOf, type PartnerScores } from './gap.ts';
import { type GapInterval, gapIntervalOf } from './gap-interval.ts';
import { type Fragility, fragilityOf } from './robustness.ts';

/** What may be said of a gap: with an interval its label, without one whether the gap is firm or fragile. */
export type Certainty = 'close' | 'higher' | 'lower' | 'no-demonstrable-difference' | 'firm' | 'fragile';

export type PerceptionGap = {
  /** Municipality minus partners, in scale points, −4…4; positive: the municipality sees itself higher. */
  readonly value: number;
  /** Confidential: the gap lies at or beyond `value`. */
  readonly bound: Bound | null;
  /** Null when such an end does not decide it. */
  readonly class: GapClass | null;
  /** 95 % interval in scale points; null when too few answers carry one. */
  readonly interval: GapInterval | null;
  /** Null in a confidential wave, where it would say more of the answers than may be shown. */
  readonly certainty: Certainty | null;
  /** Who or what would change the gap's sign or class; null when nothing does. */
  readonly fragile: Fragility | null;
};

/**
 * The perception gap with everything that may be said of it. Source: `docs/method.md`.
 *
 * @param municipality the scores of the municipality's people, 1–5.
 * @param partners the partners with at least one score each.
 * @returns null when one of both sides has no score.
 */
export function perceptionGapOf(
  municipality: readonly Exact[],
  partners: readonly PartnerScores[],
): PerceptionGap | null {
  const gap = gapOf(municipality, partners);
  if (gap === null) return null;
  const value = gap.valueOf();
  const interval = gapIntervalOf(value, municipality, partners);
  const fragile = fragilityOf(municipality, partners);
  return { value, bound: null, class: classOf(gap), interval, certainty: certaintyOf(interval, fragile), fragile };
}

/** In this order: a whole interval inside ±0.5 says more than that it leaves out 0. */
function certaintyOf(interval: GapInterval | null, fragile: Fragility | null): Certainty {
  if (interval === null) return fragile === null ? 'firm' : 'fragile';
  if (interval.low > -0.5 && interval.high < 0.5) return 'close';
  if (interval.low > 0) return 'higher';
  return interval.high < 0 ? 'lower' : 'no-demonstrable-difference';
}
