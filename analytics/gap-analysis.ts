import type { GapAnalysis } from './analysis.ts';
import { partnersTogether, ratedPartners, type Sides, sizeOf } from './cube/tally.ts';
import { exact } from './exact.ts';
import type { Gates } from './gates.ts';
import { deltaIntervalOf } from './measures/delta-interval.ts';
import { fragilityOf } from './measures/fragility.ts';
import { exactGapOf, gapOf } from './measures/gap.ts';
import { gapIntervalOf, gapProbabilityOf } from './measures/gap-interval.ts';
import { certaintyOf, labelOf } from './measures/label.ts';
import { quadrantOf } from './measures/quadrant.ts';
import { silenceOf } from './measures/silence.ts';
import { deltaByOrganisationOf, deltaOf, superiorityOf } from './measures/superiority.ts';
import { isCloseCall, verdictOf } from './measures/verdict.ts';
import { type Figure, figure, none, unless, withReasons } from './reasons.ts';

/** Everything about a gap but its q, which hangs on the other gaps of the wave. */
export type LoneGap = Omit<GapAnalysis, 'q'>;

/**
 * The perception gap with all that may be said of it.
 *
 * @param silent the partners that were invited and gave no answer; null when nobody knows who was invited.
 * @returns null when one of both sides has no score.
 */
export function gapAnalysisOf(sides: Sides, silent: readonly string[] | null, gates: Gates): LoneGap | null {
  const rounded = gapOf(sides);
  const fragile = fragilityOf(sides);
  if (rounded === null || fragile === null) return null;
  const exactly = () => exactGapOf(sides) ?? exact(0);
  const gapClass = verdictOf(rounded, exactly).class;
  // Half a point is written as half a point, beside the class that says so.
  const value = isCloseCall(rounded) ? exactly().valueOf() : rounded;
  const partners = partnersTogether(sides);
  const delta = deltaOf(sides.municipality, partners) ?? 0;
  const interval = intervalOf(sides, gates);
  const label = 'value' in interval ? figure(labelOf(interval.value)) : interval;
  const isUneven = [sides.municipality, partners].some((side) => sizeOf(side) < gates.deltaInterval);
  return {
    value,
    class: gapClass,
    certainty: certaintyOf('value' in label ? label.value : null, fragile.by !== null),
    delta,
    deltaByOrganisation: deltaByOrganisationOf(sides) ?? 0,
    superiority: superiorityOf(delta),
    fragile,
    ...withReasons({
      interval,
      label,
      p: 'value' in interval ? unless([], () => gapProbabilityOf(sides)) : interval,
      deltaInterval: unless(
        [
          [isUneven, 'too-few'],
          [Math.abs(delta) === 1, 'unanimous'],
        ],
        () => deltaIntervalOf(sides.municipality, partners),
      ),
      silence: unless([[silent === null, 'no-invitations']], () => silenceOf(sides, silent)),
      quadrant: unless([[ratedPartners(sides).length < gates.quadrant, 'few-partners']], () =>
        quadrantOf(sides, gapClass),
      ),
    }),
  };
}

function intervalOf(sides: Sides, gates: Gates): Figure<NonNullable<GapAnalysis['interval']>> {
  const df = sizeOf(sides.municipality) + sizeOf(partnersTogether(sides)) - 1 - ratedPartners(sides).length;
  if (df < gates.intervalDf) return none('too-few');
  return unless([], () => gapIntervalOf(sides));
}
