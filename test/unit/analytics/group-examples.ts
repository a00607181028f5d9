import type { Sides } from '../../../analytics/cube/tally.ts';
import { agreementOf } from '../../../analytics/measures/agreement.ts';
import { averageDeviationFromMedianOf, averageDeviationOf } from '../../../analytics/measures/average-deviation.ts';
import { chanceOfAgreementOf } from '../../../analytics/measures/chance-of-agreement.ts';
import { deltaIntervalOf } from '../../../analytics/measures/delta-interval.ts';
import { falseDiscoveryOf } from '../../../analytics/measures/false-discovery.ts';
import { favourableShareOf } from '../../../analytics/measures/favourable-share.ts';
import { gapProbabilityOf } from '../../../analytics/measures/gap-interval.ts';
import { medianOf } from '../../../analytics/measures/median.ts';
import { isPolarised } from '../../../analytics/measures/polarised.ts';
import { standardDeviationOf } from '../../../analytics/measures/standard-deviation.ts';
import { deltaByOrganisationOf, deltaOf, superiorityOf } from '../../../analytics/measures/superiority.ts';
import { rwgOf } from '../../../analytics/measures/within-group-agreement.ts';
import { sidesOf, tallyOf, tallyOfCounts } from '../../support/tally.ts';

type Pair = { readonly x: readonly number[]; readonly y: readonly number[] };
type Answers = {
  readonly municipality: readonly number[];
  readonly partners: Readonly<Record<string, readonly number[]>>;
};

/** How docs/method.md's examples of one group, and of two against each other, are computed; three decimals. */
export const groupExamples: Readonly<Record<string, (input: never) => unknown>> = {
  probability: ofSides((sides) => ({ p: gapProbabilityOf(sides) })),
  spread: ofScores((tally) => ({
    sd: standardDeviationOf(tally),
    median: medianOf(tally),
    averageDeviation: averageDeviationOf(tally),
    averageDeviationMedian: averageDeviationFromMedianOf(tally),
  })),
  'within-group agreement': ofScores((tally) => ({ rwg: rwgOf(tally), chance: chanceOfAgreementOf(tally) })),
  agreement: (counts: readonly number[]) =>
    inThree({ agreement: agreementOf(tallyOfCounts(...counts)), polarised: isPolarised(tallyOfCounts(...counts)) }),
  share: ofScores((tally) => ({ ...favourableShareOf(tally) })),
  superiority: ({ x, y }: Pair) => {
    const delta = deltaOf(tallyOf(...x), tallyOf(...y)) ?? Number.NaN;
    return inThree({ delta, superiority: superiorityOf(delta), ...deltaIntervalOf(tallyOf(...x), tallyOf(...y)) });
  },
  'superiority by organisation': ofSides((sides) => ({ deltaByOrganisation: deltaByOrganisationOf(sides) })),
  'many criteria': (ps: readonly (number | null)[]) => falseDiscoveryOf(ps).map(threeDecimals),
};

type Figures = Readonly<Record<string, unknown>>;

function ofScores(figuresOf: (tally: ReturnType<typeof tallyOf>) => Figures) {
  return (scores: readonly number[]): unknown => inThree(figuresOf(tallyOf(...scores)));
}

function ofSides(figuresOf: (sides: Sides) => Figures) {
  return ({ municipality, partners }: Answers): unknown => inThree(figuresOf(sidesOf(municipality, partners)));
}

function inThree(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, threeDecimals(figure)]));
}

function threeDecimals(figure: unknown): unknown {
  return typeof figure === 'number' ? Math.round(figure * 1000) / 1000 : figure;
}
