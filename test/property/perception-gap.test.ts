import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectAnalysis } from '../../analytics/analysis.ts';
import { type PartnerTally, SCORE_VALUES, type Sides, sizeOf, type Tally } from '../../analytics/cube/tally.ts';
import { SHOWN, UNGATED } from '../../analytics/gates.ts';
import { analysed } from '../support/scores.ts';

const tally: fc.Arbitrary<Tally> = fc
  .tuple(fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }), fc.nat({ max: 3 }))
  .map(([counts, cannotJudge]) => ({ values: SCORE_VALUES, counts, cannotJudge, skipped: 0 }));
const partners: fc.Arbitrary<readonly PartnerTally[]> = fc
  .array(tally, { maxLength: 7 })
  .map((tallies) => tallies.map((one, i) => ({ organisation: `partner-${i}`, tally: one })));
const sides: fc.Arbitrary<Sides> = fc.record({ municipality: tally, partners });
const gates = fc.constantFrom(SHOWN, UNGATED);

const mirrored = { higher: 'lower', lower: 'higher', close: 'close' } as const;
const otherWay = { 'blind-spot': 'hidden-strength', 'hidden-strength': 'blind-spot' } as const;

describe('everything that is said of a criterion, whatever the answers', () => {
  it('turns its signs with the scale, and nothing else', () => {
    fc.assert(
      fc.property(sides, gates, (given, shown) => {
        const [one, turned] = [analysed(given, shown), analysed(changed(given, reversed), shown)];
        expect(turned.gap === null).toBe(one.gap === null);
        if (one.gap === null || turned.gap === null) return;
        expect(turned.gap.value).toBeCloseTo(-one.gap.value, 9);
        expect(turned.gap.delta).toBeCloseTo(-one.gap.delta, 9);
        expect(turned.gap.class).toBe(mirrored[one.gap.class]);
        expect(turned.gap.fragile).toEqual(one.gap.fragile);
        expect(turned.gap.interval?.low ?? 0).toBeCloseTo(-(one.gap.interval?.high ?? 0), 9);
        expect(turned.gap.quadrant).toBe(
          one.gap.quadrant === 'blind-spot' || one.gap.quadrant === 'hidden-strength'
            ? otherWay[one.gap.quadrant]
            : one.gap.quadrant,
        );
        for (const figure of ['averageDeviation', 'rwg', 'rwgChance', 'agreement'] as const) {
          same(turned.partners?.[figure], one.partners?.[figure]);
        }
        for (const figure of ['h', 'icc1'] as const) same(turned.between?.[figure], one.between?.[figure]);
      }),
    );
  });

  it('does not depend on the order of partners', () => {
    const shuffled = sides.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.partners], { minLength: given.partners.length })),
    );
    fc.assert(
      fc.property(shuffled, gates, ([given, others], shown) => {
        expect(coarse(analysed({ ...given, partners: others }, shown))).toEqual(coarse(analysed(given, shown)));
      }),
    );
  });

  it('keeps means, gap, δ and agreement when everybody answers twice', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const [one, twice] = [analysed(given, UNGATED), analysed(changed(given, doubled), UNGATED)];
        same(twice.municipality?.mean, one.municipality?.mean);
        same(twice.gap?.value, one.gap?.value);
        same(twice.gap?.delta, one.gap?.delta);
        expect(twice.gap?.class).toBe(one.gap?.class);
        if ((one.partners?.n ?? 0) > 1) same(twice.partners?.agreement, one.partners?.agreement);
      }),
    );
  });

  it('has an interval exactly when four degrees of freedom and some difference carry it, with the gap in it', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const { gap } = analysed(given);
        if (gap === null) return;
        const groups = [given.municipality, ...given.partners.map((one) => one.tally)].filter((one) => sizeOf(one) > 0);
        const df = groups.reduce((total, one) => total + sizeOf(one) - 1, 0);
        const varies = groups.some(({ counts }) => counts.filter((count) => count > 0).length > 1);
        expect(gap.interval?.df ?? null).toBe(df >= 4 && varies ? df : null);
        const { low, high } = gap.interval ?? { low: -5, high: 5 };
        expect(gap.value).toBeGreaterThan(low);
        expect(gap.value).toBeLessThan(high);
      }),
    );
  });

  it('changes only its counts when one more cannot judge', () => {
    fc.assert(
      fc.property(sides, gates, (given, shown) => {
        const answered = { ...given, partners: given.partners.filter((one) => sizeOf(one.tally) > 0) };
        const more = analysed(changed(answered, oneMoreUnjudged), shown);
        expect(withoutUnjudged(more.gap)).toEqual(withoutUnjudged(analysed(answered, shown).gap));
        expect(withoutUnjudged(more.partners)).toEqual(withoutUnjudged(analysed(answered, shown).partners));
        expect(more.between).toEqual(analysed(answered, shown).between);
      }),
    );
  });

  it('is finite or null, and every null has a reason', () => {
    fc.assert(
      fc.property(sides, gates, (given, shown) => {
        const one = analysed(given, shown);
        // JSON knows no NaN: it would come back as null where a figure was.
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        const parts = [one.municipality, one.partners, one.gap, one.between, ...Object.values(one.organisations)];
        for (const part of parts.filter((each) => each !== null)) {
          const silent = Object.entries(part).flatMap(([name, value]) => (value === null ? [name] : []));
          expect(Object.keys(part.reasons).toSorted()).toEqual(silent.toSorted());
        }
      }),
    );
  });
});

function changed({ municipality, partners: all }: Sides, change: (one: Tally) => Tally): Sides {
  return { municipality: change(municipality), partners: all.map((one) => ({ ...one, tally: change(one.tally) })) };
}

function reversed(one: Tally): Tally {
  return { ...one, counts: one.counts.toReversed() };
}

function doubled(one: Tally): Tally {
  return { ...one, counts: one.counts.map((count) => 2 * count) };
}

function oneMoreUnjudged(one: Tally): Tally {
  return { ...one, cannotJudge: one.cannotJudge + 1 };
}

/** Null is only the same as null. */
function same(one: number | null | undefined, other: number | null | undefined): void {
  expect(one === null || one === undefined).toBe(other === null || other === undefined);
  expect(one ?? 0).toBeCloseTo(other ?? 0, 9);
}

function withoutUnjudged(part: object | null): object {
  return { ...part, cannotJudge: 0 };
}

/** In nine digits: sums of means are rounded by the order in which they are added. */
function coarse(analysis: SubjectAnalysis): unknown {
  return JSON.parse(
    JSON.stringify(analysis, (_key, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)),
  );
}
