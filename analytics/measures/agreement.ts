import { SCORES } from '../../survey/scale.ts';
import { hasWholeScores, sizeOf, type Tally } from '../cube/tally.ts';
import { layerAgreementOf } from './layer-agreement.ts';

/**
 * A, agreement on an ordered scale: 1 unanimous, 0 as many answers on every point, −1 half on each end. The answers are
 * laid out in layers, each as thick as its least frequent point and flat; A is the mean of the layers' own A, by their
 * share of the answers. Source: van der Eijk (2001), Quality & Quantity 35, 325–341.
 *
 * @returns −1…1; null when n < 2, and for theme scores.
 */
export function agreementOf(tally: Tally): number | null {
  if (!hasWholeScores(tally) || sizeOf(tally) < 2) return null;
  return agreementOfCounts(scaleCountsOf(tally));
}

/** How often each point of the scale was given. */
export function scaleCountsOf({ values, counts }: Tally): readonly number[] {
  return SCORES.map((score) => counts[values.findIndex((value) => value.score === score)] ?? 0);
}

/** The same on K ≥ 3 points. @param counts one a point, 0 or more, not all 0; their unit does not matter. @returns −1…1. */
export function agreementOfCounts(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let [rest, agreement] = [counts, 0];
  while (rest.some((count) => count > 0)) {
    const depth = Math.min(...rest.filter((count) => count > 0));
    const filled = rest.map((count) => count > 0);
    const size = depth * filled.filter(Boolean).length;
    agreement += (size / total) * layerAgreementOf(filled);
    rest = rest.map((count) => (count > 0 ? count - depth : 0));
  }
  return agreement;
}
