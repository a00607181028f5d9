import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { SCORES } from '../../survey/scale.ts';

/** How the people of one organisation would answer: the probability of a score of at most 1, 2, 3, 4, 5. */
export type Population = readonly number[];

/**
 * Artificial, not measured: an opinion on a continuous scale with a logistic distribution, of which the nearest of the five
 * points is given.
 *
 * @param middle where the opinions lie, in scale points.
 * @param scale of the logistic distribution, in scale points; its standard deviation is 1.8 times as much.
 */
export function buildPopulation(middle: number, scale: number): Population {
  return SCORES.map((score) => (score === SCORES.at(-1) ? 1 : 1 / (1 + Math.exp((middle - score - 0.5) / scale))));
}

/** The true mean, 1–5. */
export function expectationOf(population: Population): number {
  return population.reduce((mean, atMost, i) => mean + (atMost - (population[i - 1] ?? 0)) * (SCORES[i] ?? 0), 0);
}

/** The scores of so many people. */
export function drawScores(random: RandomGenerator, population: Population, people: number): readonly number[] {
  return Array.from({ length: people }, () => {
    const place = uniformFloat64(random);
    return population.findIndex((atMost) => place < atMost) + 1;
  });
}
