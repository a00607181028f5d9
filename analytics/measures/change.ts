import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { ChangeAnalysis, Reason, Reasons } from '../analysis.ts';
import { meanOf, ratedPartners, type Sides } from '../cube/tally.ts';
import { meanOfMeans } from './gap.ts';

/** From how many partners that answered both times there is a figure, and an interval. */
export type ChangeMinimum = { readonly figure: number; readonly interval: number };

export const SHOWN_CHANGE: ChangeMinimum = { figure: 2, interval: 3 };
/** Wherever it is defined. */
export const ANY_CHANGE: ChangeMinimum = { figure: 1, interval: 2 };

/** Changes that are equal differ by a rounding error at most; others, by far more than this. */
const RESOLUTION = 1e-9;

/**
 * What changed between two waves. A pair is a partner with a score in both, its change d = m_j(after) − m_j(before):
 *
 *   d̄ ± t(.975, J − 1) · s_d / √J
 *
 * Beside it the change of all partners' mean of means, whose difference from d̄ is what joining and leaving did, and the
 * change of the gap with either. Source: `docs/method.md`, change between waves; Student (1908), paired differences.
 *
 * @returns scale points; what cannot be told is null and has a reason. `commonPartners` has one as well when only its
 *   interval is null, `gap` when one of both is.
 */
export function changeOf(before: Sides, after: Sides, minimum = SHOWN_CHANGE): ChangeAnalysis {
  const changes = changesOf(before, after);
  const municipality = difference(meanOf(after.municipality), meanOf(before.municipality));
  const allPartners = difference(meanOfMeans(ratedPartners(after)), meanOfMeans(ratedPartners(before)));
  const value = changes.length < Math.max(1, minimum.figure) ? null : averageOf(changes);
  const interval = changes.length < minimum.interval ? null : intervalOf(changes);
  const figures = {
    municipality,
    commonPartners: { organisations: changes.length, value, interval },
    allPartners,
    composition: difference(allPartners, value),
    joined: missingFrom(before, after),
    left: missingFrom(after, before),
    gap: { commonPartners: difference(municipality, value), allPartners: difference(municipality, allPartners) },
  };
  return { ...figures, reasons: reasonsOf(figures, changes.length < minimum.interval) };
}

/** Of each partner with a score in both. */
function changesOf(before: Sides, after: Sides): readonly number[] {
  const earlier = new Map(before.partners.map(({ organisation, tally }) => [organisation, meanOf(tally)]));
  return after.partners
    .map(({ organisation, tally }) => difference(meanOf(tally), earlier.get(organisation) ?? null))
    .filter((change) => change !== null);
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

function averageOf(changes: readonly number[]): number {
  return changes.reduce((total, change) => total + change, 0) / changes.length;
}

/** Null when all changed alike, thus also of one. */
function intervalOf(changes: readonly number[]): ChangeAnalysis['commonPartners']['interval'] {
  const df = changes.length - 1;
  if (Math.max(...changes) - Math.min(...changes) < RESOLUTION) return null;
  const mean = averageOf(changes);
  const variance = changes.reduce((total, change) => total + (change - mean) ** 2, 0) / df;
  const half = quantile(0.975, df) * Math.sqrt(variance / changes.length);
  return { low: mean - half, high: mean + half, df };
}

/** The partners with a score in the second that have none in the first, by name. */
function missingFrom(first: Sides, second: Sides): readonly string[] {
  const there = new Set(ratedPartners(first).map(({ organisation }) => organisation));
  return ratedPartners(second)
    .map(({ organisation }) => organisation)
    .filter((organisation) => !there.has(organisation))
    .toSorted();
}

/** The interval is the first to be null, and so is the change of the gap of common partners. */
function reasonsOf(figures: Omit<ChangeAnalysis, 'reasons'>, areFew: boolean): Reasons<ChangeAnalysis> {
  const { municipality, commonPartners, allPartners, composition, gap } = figures;
  const partners: Reason = allPartners === null ? 'no-partners' : 'few-partners';
  const sameChange: Reason = 'no-variation';
  return {
    ...(municipality === null && { municipality: 'no-municipality' }),
    ...(commonPartners.interval === null && { commonPartners: areFew ? partners : sameChange }),
    ...(allPartners === null && { allPartners: partners }),
    ...(composition === null && { composition: partners }),
    ...(gap.commonPartners === null && { gap: municipality === null ? 'no-municipality' : partners }),
  };
}
