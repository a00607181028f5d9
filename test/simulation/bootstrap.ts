import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** 399 resamples, of whose gaps in ascending order the 10th and the 390th are the 2.5 and 97.5 percentiles. */
const RESAMPLES = 399;
const [LOW, HIGH] = [9, 389];

/**
 * What the product does not do: the 95 % percentile bootstrap interval of the gap, with every organisation's answers drawn
 * again with replacement. Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 */
export function bootstrapIntervalOf(
  random: RandomGenerator,
  municipality: readonly number[],
  partners: readonly (readonly number[])[],
): { readonly low: number; readonly high: number } {
  const gaps = new Float64Array(RESAMPLES);
  for (let i = 0; i < RESAMPLES; i++) {
    let others = 0;
    for (const scores of partners) others += resampledMean(random, scores);
    gaps[i] = resampledMean(random, municipality) - others / partners.length;
  }
  gaps.sort();
  return { low: gaps[LOW] ?? 0, high: gaps[HIGH] ?? 0 };
}

function resampledMean(random: RandomGenerator, scores: readonly number[]): number {
  if (scores.length === 1) return scores[0] ?? 0;
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += scores[uniformInt(random, 0, scores.length - 1)] ?? 0;
  return total / scores.length;
}
