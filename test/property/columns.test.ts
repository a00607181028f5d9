import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupColumns, groupColumnsOf } from '../../analytics/columns/group-columns.ts';
import { mergeCounts } from '../../analytics/columns/merge-counts.ts';
import { type SidesColumns, sidesColumnsOf } from '../../analytics/columns/sides-columns.ts';
import { RATING_BYTES } from '../../analytics/cube/count-kernel.ts';
import {
  meanOf,
  partnersTogether,
  ratedPartners,
  SCORE_VALUES,
  type Sides,
  sizeOf,
  type Tally,
} from '../../analytics/cube/tally.ts';
import { agreementOf } from '../../analytics/measures/agreement.ts';
import { averageDeviationOf } from '../../analytics/measures/average-deviation.ts';
import { gapOf, meanOfMeans } from '../../analytics/measures/gap.ts';
import { gapIntervalOf } from '../../analytics/measures/gap-interval.ts';
import { icc1Of } from '../../analytics/measures/intraclass-correlation.ts';
import { kruskalWallisOf } from '../../analytics/measures/kruskal-wallis.ts';
import { standardDeviationOf } from '../../analytics/measures/standard-deviation.ts';
import { deltaOf } from '../../analytics/measures/superiority.ts';
import { rwgOf } from '../../analytics/measures/within-group-agreement.ts';

/** Seven counts of a group: often small, sometimes of many thousands, sometimes of nobody. */
const group: fc.Arbitrary<number[]> = fc.oneof(
  fc.array(fc.nat(3), { minLength: RATING_BYTES, maxLength: RATING_BYTES }),
  fc.array(fc.nat(20_000), { minLength: RATING_BYTES, maxLength: RATING_BYTES }),
  fc.integer({ min: 0, max: 6 }).map((byte) => Array.from({ length: RATING_BYTES }, (_, i) => (i === byte ? 4 : 0))),
);

describe('measures column by column', () => {
  it('are the measures of one group', () => {
    const run = (groups: number[][]) => {
      const columns = groupColumnsOf(Uint32Array.from(groups.flat()));
      for (const [i, counts] of groups.entries()) expectRow(columns, i, summaryOf(tallyOf(counts)));
    };
    fc.assert(fc.property(fc.array(group, { maxLength: 20 }), run), { numRuns: 500 });
  });

  it('are the measures of two sides, and between partners', () => {
    const run = ([municipality, ...partners]: number[][]) => {
      const counts = Uint32Array.from([municipality, ...partners].flat() as number[]);
      const rowOf = Int32Array.from({ length: partners.length + 1 }, (_, i) => Math.min(i, 1));
      const merged = mergeCounts(counts, RATING_BYTES, 2, rowOf);
      const cells = Int32Array.from(partners, (_, i) => i + 1);
      const columns = sidesColumnsOf({ criteria: 1, counts, partners: [cells], merged });
      expectRow(
        columns,
        0,
        sidesMeasuresOf({
          municipality: tallyOf(municipality as number[]),
          partners: partners.map((counted, i) => ({ organisation: String(i), tally: tallyOf(counted) })),
        }),
      );
    };
    fc.assert(fc.property(fc.array(group, { minLength: 1, maxLength: 9 }), run), { numRuns: 1000 });
  });
});

function summaryOf(tally: Tally): Record<keyof GroupColumns, number | null> {
  return {
    n: sizeOf(tally),
    mean: meanOf(tally),
    sd: standardDeviationOf(tally),
    averageDeviation: averageDeviationOf(tally),
    rwg: rwgOf(tally),
    agreement: agreementOf(tally),
  };
}

function sidesMeasuresOf(sides: Sides): Record<keyof SidesColumns, number | null> {
  const rated = ratedPartners(sides);
  const interval = gapIntervalOf(sides);
  const ranks = kruskalWallisOf(sides.partners);
  return {
    organisations: rated.length,
    meanOfMeans: meanOfMeans(rated),
    gap: gapOf(sides),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    df: interval?.df ?? null,
    variance: interval?.variance ?? null,
    delta: deltaOf(sides.municipality, partnersTogether(sides)),
    h: ranks?.h ?? null,
    epsilonSquared: ranks?.epsilonSquared ?? null,
    icc1: icc1Of(sides.partners),
  };
}

function tallyOf([cannotJudge = 0, ...counts]: number[]): Tally {
  return { values: SCORE_VALUES, counts: counts.slice(0, 5), cannotJudge, skipped: counts[5] ?? 0 };
}

/** Equal to 10⁻⁹, relative above 1; null is NaN in a column. */
function expectRow(columns: GroupColumns | SidesColumns, i: number, measures: Record<string, number | null>): void {
  for (const [name, column] of Object.entries(columns)) {
    const wanted = measures[name] ?? Number.NaN;
    const differs = Math.abs((column[i] ?? Number.NaN) - wanted) / Math.max(1, Math.abs(wanted));
    expect(Number.isNaN(wanted) ? column[i] : differs <= 1e-9, `${name}: ${column[i]} for ${wanted}`).toEqual(
      Number.isNaN(wanted) ? Number.NaN : true,
    );
  }
}
