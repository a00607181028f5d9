import type { Quadrant } from '../analysis.ts';
import { meanOf, type PartnerTally, ratedPartners, type Sides } from '../cube/tally.ts';
import { exact, sumOfSquares } from '../exact.ts';
import { exactMeanOf } from './gap.ts';
import type { GapClass } from './words.ts';

const MINIMUM_PARTNERS = 3;

/** From a standard deviation of ¾ point on, in scale points squared. */
const DIVIDED = exact(9, 16);

/** Far more than the rounding errors of a variance of means, far less than it can miss the limit by. */
const CLOSE_CALL = 1e-9;

const BY_CLASS = { higher: 'blind-spot', lower: 'hidden-strength', close: 'shared-view' } as const;

/**
 * What to talk about first: that partners differ among themselves, when the standard deviation of their means (with
 * J − 1) is at least 0.75, whatever the gap; else what the gap says. Source: `docs/method.md`, quadrant.
 *
 * @returns null with fewer than three partners with a score.
 */
export function quadrantOf(sides: Sides, gapClass: GapClass): Quadrant | null {
  const partners = ratedPartners(sides);
  if (partners.length < MINIMUM_PARTNERS) return null;
  return areDivided(partners) ? 'partners-divided' : BY_CLASS[gapClass];
}

function areDivided(partners: readonly PartnerTally[]): boolean {
  const variance = varianceOf(partners.map(({ tally }) => meanOf(tally) ?? 0));
  const beyond = variance - DIVIDED.valueOf();
  return Math.abs(beyond) < CLOSE_CALL ? isExactlyDivided(partners) : beyond > 0;
}

function varianceOf(means: readonly number[]): number {
  const centre = means.reduce((total, mean) => total + mean, 0) / means.length;
  return means.reduce((total, mean) => total + (mean - centre) ** 2, 0) / (means.length - 1);
}

function isExactlyDivided(partners: readonly PartnerTally[]): boolean {
  const means = partners.map(({ tally }) => exactMeanOf(tally) ?? exact(0));
  return sumOfSquares(means)
    .div(means.length - 1)
    .gte(DIVIDED);
}
