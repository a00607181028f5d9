import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { type GapInterval, gapIntervalOf } from '../../analytics/measures/gap-interval.ts';
import { sidesOf } from '../support/tally.ts';
import { bootstrapIntervalOf } from './bootstrap.ts';
import { buildPopulation, drawScores, expectationOf, type Population } from './population.ts';

export type Setting = {
  /** People of the municipality. */
  readonly people: number;
  /** Each partner has one to so many people. */
  readonly mostPerPartner: number;
  /** Of the municipality's opinions; the partners' is EQUAL_SCALE. */
  readonly scale: number;
};

export type Coverage = {
  /** Of the intervals, the share that contained the true gap, 0–1. */
  readonly interval: number;
  readonly bootstrap: number;
  /** Half the width of the t interval, on average, in scale points. */
  readonly half: number;
};

/**
 * Scales of opinions in scale points. On average over all middles the scores of an organisation then have a standard
 * deviation of 0.93 and, 20 % more, of 1.11; cut off at 1 and 5 they need 33 % more of the scale for that.
 */
export const EQUAL_SCALE = 0.55;
export const WIDER_SCALE = 0.734;

export const [LEAST, MOST] = [2.5, 4.5] as const;

const SEED = 20_260;
const RUNS = 4_000;
/** From these degrees of freedom the product shows an interval. */
const MINIMUM_DF = 4;

/** Draws coalitions until 4,000 have an interval, and counts how often each kind of interval contains the true gap. */
export function coverageOf(setting: Setting): Coverage {
  // Two streams of chance, so that the bootstrap does not decide which coalitions are drawn.
  const [random, again] = [xoroshiro128plus(SEED), xoroshiro128plus(SEED + 1)];
  let [interval, bootstrap, half] = [0, 0, 0];
  for (let run = 0; run < RUNS; run++) {
    const { gap, shown, municipality, partners } = drawShown(random, setting);
    interval += contains(shown, gap);
    bootstrap += contains(bootstrapIntervalOf(again, municipality, partners), gap);
    half += (shown.high - shown.low) / 2;
  }
  return { interval: interval / RUNS, bootstrap: bootstrap / RUNS, half: half / RUNS };
}

function contains({ low, high }: { readonly low: number; readonly high: number }, gap: number): 0 | 1 {
  return low <= gap && gap <= high ? 1 : 0;
}

type Draw = {
  /** The true one. */
  readonly gap: number;
  readonly municipality: readonly number[];
  readonly partners: readonly (readonly number[])[];
};

function drawShown(random: RandomGenerator, setting: Setting): Draw & { readonly shown: GapInterval } {
  while (true) {
    const draw = drawCoalition(random, setting);
    const shown = gapIntervalOf(sidesOf(draw.municipality, Object.fromEntries(draw.partners.entries())));
    if (shown !== null && shown.df >= MINIMUM_DF) return { ...draw, shown };
  }
}

/** Three to eight partners; the middle of every organisation's opinions is anywhere between LEAST and MOST. */
function drawCoalition(random: RandomGenerator, { people, mostPerPartner, scale }: Setting): Draw {
  const self = drawPopulation(random, scale);
  const others = Array.from({ length: uniformInt(random, 3, 8) }, () => drawPopulation(random, EQUAL_SCALE));
  return {
    gap: expectationOf(self) - others.reduce((sum, other) => sum + expectationOf(other), 0) / others.length,
    municipality: drawScores(random, self, people),
    partners: others.map((other) => drawScores(random, other, uniformInt(random, 1, mostPerPartner))),
  };
}

function drawPopulation(random: RandomGenerator, scale: number): Population {
  return buildPopulation(LEAST + (MOST - LEAST) * uniformFloat64(random), scale);
}
