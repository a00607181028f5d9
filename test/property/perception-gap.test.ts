import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupAnswers } from '../../analytics/answers.ts';
import { buildGapRow, type GapSubject } from '../../analytics/gap-row.ts';
import { perceptionGapOf } from '../../analytics/perception-gap.ts';
import { text } from '../../survey/locale.ts';
import { reversed, somePartners, someScores } from './scores.ts';

const subject: GapSubject = {
  kind: 'criterion',
  id: 'player.clear',
  theme: 'player',
  subject: 'municipality',
  title: text('Duidelijk', 'Clear'),
};

const mirrored = { higher: 'lower', lower: 'higher', close: 'close' } as const;

describe('a perception gap, whatever the answers', () => {
  it('changes its sign when the scale is turned round, and nothing else', () => {
    fc.assert(
      fc.property(someScores, somePartners, (municipality, partners) => {
        const gap = perceptionGapOf(municipality, partners);
        const turned = perceptionGapOf(
          reversed(municipality),
          partners.map((one) => ({ ...one, scores: reversed(one.scores) })),
        );
        expect(turned?.value).toBeCloseTo(-(gap?.value ?? Number.NaN), 9);
        expect(turned?.class).toBe(mirrored[gap?.class ?? 'close']);
        expect(turned?.fragile).toEqual(gap?.fragile);
        expect(turned?.interval?.low ?? 0).toBeCloseTo(-(gap?.interval?.high ?? 0), 9);
        expect(turned?.interval?.high ?? 0).toBeCloseTo(-(gap?.interval?.low ?? 0), 9);
      }),
    );
  });

  it('does not depend on the order of partners and answers', () => {
    const shuffled = somePartners.chain((partners) =>
      fc.tuple(fc.constant(partners), fc.shuffledSubarray([...partners], { minLength: partners.length })),
    );
    fc.assert(
      fc.property(someScores, shuffled, (municipality, [partners, others]) => {
        const again = perceptionGapOf(
          municipality.toReversed(),
          others.map((one) => ({ ...one, scores: one.scores.toReversed() })),
        );
        const gap = perceptionGapOf(municipality, partners);
        expect(again && { ...again, interval: null }).toEqual(gap && { ...gap, interval: null });
        expect(again?.interval?.low ?? 0).toBeCloseTo(gap?.interval?.low ?? 0, 9);
        expect(again?.interval?.df).toBe(gap?.interval?.df);
      }),
    );
  });

  it('is the same when everybody answers twice', () => {
    fc.assert(
      fc.property(someScores, somePartners, (municipality, partners) => {
        const twice = perceptionGapOf(
          [...municipality, ...municipality],
          partners.map((one) => ({ ...one, scores: [...one.scores, ...one.scores] })),
        );
        const gap = perceptionGapOf(municipality, partners);
        expect(twice?.value).toBe(gap?.value);
        expect(twice?.class).toBe(gap?.class);
      }),
    );
  });

  it('lies inside its interval', () => {
    fc.assert(
      fc.property(someScores, somePartners, (municipality, partners) => {
        const gap = perceptionGapOf(municipality, partners);
        const { low, high } = gap?.interval ?? { low: -5, high: 5 };
        expect(gap?.value).toBeGreaterThan(low);
        expect(gap?.value).toBeLessThan(high);
      }),
    );
  });

  it('has an interval exactly when four degrees of freedom and some difference carry it', () => {
    fc.assert(
      fc.property(someScores, somePartners, (municipality, partners) => {
        const groups = [municipality, ...partners.map(({ scores }) => scores)];
        const df = groups.flat().length - groups.length;
        const varies = groups.some((group) => new Set(group.map((score) => score.valueOf())).size > 1);
        expect(perceptionGapOf(municipality, partners)?.interval?.df ?? null).toBe(df >= 4 && varies ? df : null);
      }),
    );
  });

  it('is finite, and never beyond the ends of the scale', () => {
    fc.assert(
      fc.property(someScores, somePartners, (municipality, partners) => {
        const gap = perceptionGapOf(municipality, partners);
        expect(Math.abs(gap?.value ?? Number.NaN)).toBeLessThanOrEqual(4);
        for (const figure of Object.values(gap?.interval ?? {})) expect(Number.isFinite(figure)).toBe(true);
      }),
    );
  });
});

describe('a row of the gap table, whatever the answers', () => {
  const group = fc.record({
    scores: fc.option(someScores, { nil: [] }),
    cannotJudge: fc.nat({ max: 5 }),
  }) as fc.Arbitrary<GroupAnswers>;
  const groups = fc.tuple(group, somePartners);

  it('changes only its counts when one more cannot judge', () => {
    fc.assert(
      fc.property(groups, ([municipality, partners]) => {
        const asked = partners.map((one) => ({ ...one, cannotJudge: 0 }));
        const row = buildGapRow(subject, municipality, asked);
        const more = buildGapRow(
          subject,
          { ...municipality, cannotJudge: municipality.cannotJudge + 1 },
          asked.map((one) => ({ ...one, cannotJudge: 1 })),
        );
        expect(more).toEqual({
          ...row,
          municipality: { ...row.municipality, cannotJudge: municipality.cannotJudge + 1 },
          partners: { ...row.partners, cannotJudge: partners.length },
        });
      }),
    );
  });

  it('holds no NaN: what cannot be computed is null', () => {
    fc.assert(
      fc.property(groups, ([municipality, partners]) => {
        const row = buildGapRow(
          subject,
          municipality,
          partners.map((one, i) => ({ ...one, scores: i === 0 ? [] : one.scores, cannotJudge: 1 })),
        );
        expect(row.municipality.mean === null).toBe(municipality.scores.length === 0);
        expect(row.partners.meanOfMeans === null).toBe(partners.length === 1);
        expect(row.gap === null).toBe(municipality.scores.length === 0 || partners.length === 1);
        // JSON knows no NaN: it would come back as null where a figure was.
        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
      }),
    );
  });
});
