import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWholeScores, type Tally } from '../../analytics/cube/tally.ts';
import { agreementOf } from '../../analytics/measures/agreement.ts';
import { averageDeviationFromMedianOf, averageDeviationOf } from '../../analytics/measures/average-deviation.ts';
import { chanceOfAgreementOf } from '../../analytics/measures/chance-of-agreement.ts';
import { favourableShareOf } from '../../analytics/measures/favourable-share.ts';
import { medianOf } from '../../analytics/measures/median.ts';
import { isPolarised } from '../../analytics/measures/polarised.ts';
import { standardDeviationOf } from '../../analytics/measures/standard-deviation.ts';
import { rwgOf } from '../../analytics/measures/within-group-agreement.ts';
import { tallyOf } from '../support/tally.ts';
import { repeated, reversed, someGroup, someRaters, withNulls } from './some-raters.ts';

/** Spread and agreement: what does not know which end of the scale is which. */
function spreadOf(tally: Tally) {
  return {
    sd: standardDeviationOf(tally),
    averageDeviation: averageDeviationOf(tally),
    averageDeviationMedian: averageDeviationFromMedianOf(tally),
    rwg: rwgOf(tally),
    rwgChance: chanceOfAgreementOf(tally),
    agreement: agreementOf(tally),
  };
}

function everythingOf(tally: Tally) {
  return {
    ...spreadOf(tally),
    median: medianOf(tally),
    polarised: isPolarised(tally),
    ...(favourableShareOf(tally) ?? { share: null, low: null, high: null }),
  };
}

function expectClose(found: number | boolean | null, wanted: number | boolean | null) {
  if (typeof found === 'number' && typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toBe(wanted);
}

function expectSame(found: Readonly<Record<string, number | boolean | null>>, wanted: typeof found) {
  for (const [name, figure] of Object.entries(found)) expectClose(figure, wanted[name] ?? null);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

describe('the measures of one group, whatever the answers', () => {
  it('are those of the naive definitions, person by person', () => {
    fc.assert(
      fc.property(someGroup, ({ tally, scores }) => {
        const n = scores.length;
        const sorted = scores.toSorted((a, b) => a - b);
        const median = mean([sorted[Math.floor((n - 1) / 2)] ?? 0, sorted[Math.floor(n / 2)] ?? 0]);
        const variance = n < 2 ? null : scores.reduce((total, x) => total + (x - mean(scores)) ** 2, 0) / (n - 1);
        expectClose(medianOf(tally), median);
        expectClose(standardDeviationOf(tally), variance === null ? null : Math.sqrt(variance));
        expectClose(averageDeviationOf(tally), mean(scores.map((x) => Math.abs(x - mean(scores)))));
        expectClose(averageDeviationFromMedianOf(tally), mean(scores.map((x) => Math.abs(x - median))));
        if (hasWholeScores(tally)) expectClose(rwgOf(tally), variance === null ? null : 1 - variance / 2);
        expect(favourableShareOf(tally)?.share).toBe(scores.filter((x) => x >= 4).length / n);
      }),
    );
  });

  it('keep spread and agreement when the scale is turned round, and turn the median', () => {
    fc.assert(
      fc.property(someGroup, ({ tally }) => {
        expectSame(spreadOf(reversed(tally)), spreadOf(tally));
        expect(isPolarised(reversed(tally))).toBe(isPolarised(tally));
        expectClose(medianOf(reversed(tally)), 6 - (medianOf(tally) ?? 0));
      }),
    );
  });

  it('keep median, deviations from the middle, A and the share when everybody answers twice', () => {
    fc.assert(
      fc.property(someGroup, ({ tally, scores }) => {
        const twice = repeated(tally, 2);
        expectClose(medianOf(twice), medianOf(tally));
        expectClose(averageDeviationOf(twice), averageDeviationOf(tally));
        expectClose(averageDeviationFromMedianOf(twice), averageDeviationFromMedianOf(tally));
        if (scores.length > 1) expectClose(agreementOf(twice), agreementOf(tally));
        expectClose(favourableShareOf(twice)?.share ?? null, favourableShareOf(tally)?.share ?? null);
      }),
    );
  });

  it('do not change when one more cannot judge and one more skips', () => {
    fc.assert(
      fc.property(someGroup, ({ tally }) => {
        expect(everythingOf(withNulls(tally))).toEqual(everythingOf(tally));
      }),
    );
  });

  it('stay in their ranges and are never NaN', () => {
    fc.assert(
      fc.property(someGroup, ({ tally }) => {
        const ranges: Readonly<Record<string, readonly [number, number]>> = {
          sd: [0, Math.sqrt(8)],
          averageDeviation: [0, 2],
          averageDeviationMedian: [0, 2],
          rwg: [-3, 1],
          rwgChance: [0, 1],
          agreement: [-1, 1],
          median: [1, 5],
          share: [0, 1],
          low: [0, 1],
          high: [0, 1],
        };
        for (const [name, figure] of Object.entries(everythingOf(tally))) {
          if (typeof figure !== 'number') continue;
          const [low, high] = ranges[name] ?? [0, 0];
          expect(figure, name).toBeGreaterThanOrEqual(low - 1e-12);
          expect(figure, name).toBeLessThanOrEqual(high + 1e-12);
        }
      }),
    );
  });

  it('are null, or false, of nothing', () => {
    const nothing = everythingOf({ ...tallyOf(), cannotJudge: 7 });
    expect(Object.values(nothing).every((figure) => figure === null)).toBe(true);
  });
});

describe('the probability that random answering agrees as well, whatever the answers', () => {
  it('is at least that of answering exactly alike, and grows as answers lie further apart', () => {
    fc.assert(
      fc.property(someRaters(12), someRaters(12), (one, other) => {
        const n = Math.min(one.length, other.length);
        const [a, b] = [tallyOf(...one.slice(0, n)), tallyOf(...other.slice(0, n))];
        const [p, q] = [chanceOfAgreementOf(a), chanceOfAgreementOf(b)];
        if (p === null || q === null) return;
        expect(p).toBeGreaterThan(5 ** (1 - n));
        const spread = (standardDeviationOf(a) ?? 0) - (standardDeviationOf(b) ?? 0);
        if (Math.abs(spread) < 1e-9) expect(p).toBe(q);
        else expect(Math.sign(p - q)).toBe(Math.sign(spread));
      }),
    );
  });
});

describe('A, whatever the answers', () => {
  it('is below 1 unless all agree', () => {
    fc.assert(
      fc.property(someRaters(), (scores) => {
        const isUnanimous = new Set(scores).size === 1;
        if (scores.length > 1) expect((agreementOf(tallyOf(...scores)) ?? 0) > 1 - 1e-9).toBe(isUnanimous);
      }),
    );
  });
});
