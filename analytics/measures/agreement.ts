import { SCORES } from '../../survey/scale.ts';
import { isOfCriterion, sizeOf, type Tally } from '../cube/tally.ts';

/**
 * A, agreement on an ordered scale: 1 unanimous, 0 as many answers on every point, −1 half on each end. The answers are
 * laid out in layers, each as thick as its least frequent point and flat; A is the mean of the layers' own A, by their
 * share of the answers. Source: van der Eijk (2001), Quality & Quantity 35, 325–341.
 *
 * @returns −1…1; null when n < 2, and for theme scores.
 */
export function agreementOf(tally: Tally): number | null {
  if (!isOfCriterion(tally) || sizeOf(tally) < 2) return null;
  return agreementOfCounts(scaleCountsOf(tally));
}

/** How often each point of the scale was given. */
export function scaleCountsOf({ values, counts }: Tally): readonly number[] {
  return SCORES.map((score) => counts[values.findIndex((value) => value.score === score)] ?? 0);
}

/** A of answers on K ≥ 3 points, of whom at least one was given. @param counts K numbers, 0 or more; their unit does not matter. */
export function agreementOfCounts(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let [rest, agreement] = [counts, 0];
  while (rest.some((count) => count > 0)) {
    const depth = Math.min(...rest.filter((count) => count > 0));
    const filled = rest.map((count) => count > 0);
    const width = filled.filter(Boolean).length;
    agreement += ((depth * width) / total) * layerAgreementOf(filled, width);
    rest = rest.map((count) => (count > 0 ? count - depth : 0));
  }
  return agreement;
}

/**
 * A = U·(1 − (S − 1)/(K − 1)) with S filled points; U counts the triples of points that speak for one peak (110, 011) and
 * for two (101): U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)). One point is full agreement, all points are none.
 */
function layerAgreementOf(filled: readonly boolean[], width: number): number {
  const points = filled.length;
  if (width === 1) return 1;
  if (width === points) return 0;
  const { one, two } = triplesOf(filled);
  const unimodality = ((points - 2) * one - (points - 1) * two) / ((points - 2) * (one + two));
  return unimodality * (1 - (width - 1) / (points - 1));
}

function triplesOf(filled: readonly boolean[]): { readonly one: number; readonly two: number } {
  let [one, two] = [0, 0];
  for (let a = 0; a < filled.length; a++) {
    for (let b = a + 1; b < filled.length; b++) {
      for (let c = b + 1; c < filled.length; c++) {
        if (filled[a] && !filled[b] && filled[c]) two += 1;
        else if (filled[b] && filled[a] !== filled[c]) one += 1;
      }
    }
  }
  return { one, two };
}
