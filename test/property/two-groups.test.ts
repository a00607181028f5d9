import quantile from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnersTogether, type Sides } from '../../analytics/cube/tally.ts';
import { deltaIntervalOf } from '../../analytics/measures/delta-interval.ts';
import { falseDiscoveryOf } from '../../analytics/measures/false-discovery.ts';
import { exactGapOf, gapOf } from '../../analytics/measures/gap.ts';
import { gapIntervalOf, gapProbabilityOf } from '../../analytics/measures/gap-interval.ts';
import { labelOf } from '../../analytics/measures/label.ts';
import { deltaByOrganisationOf, deltaOf, superiorityOf } from '../../analytics/measures/superiority.ts';
import { sidesOf } from '../support/tally.ts';
import { eachTally, repeated, reversed, someGroup, someSides, withNulls } from './some-raters.ts';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Σ(x − c)² */
function squares(values: readonly number[], centre: number): number {
  return sum(values.map((value) => (value - centre) ** 2));
}

/** sign(x − y) of every pair, a row for each x. */
function signs(x: readonly number[], y: readonly number[]): readonly (readonly number[])[] {
  return x.map((one) => y.map((other) => Math.sign(one - other)));
}

/** Feng and Cliff's interval with the unbiased variance, from the whole matrix of pairs. */
function naiveDeltaInterval(x: readonly number[], y: readonly number[]) {
  const rows = signs(x, y);
  const d = mean(rows.flat());
  const columns = y.map((_, j) => mean(rows.map((row) => row[j] ?? 0)));
  const [n, m] = [x.length, y.length];
  const spread = m ** 2 * squares(rows.map(mean), d) + n ** 2 * squares(columns, d) - squares(rows.flat(), d);
  const variance = spread / (n * m * (n - 1) * (m - 1));
  const t = quantile(0.975, n + m - 2);
  const half = t * Math.sqrt(variance) * Math.sqrt((1 - d ** 2) ** 2 + t ** 2 * variance);
  const divisor = 1 - d ** 2 + t ** 2 * variance;
  return { low: (d - d ** 3 - half) / divisor, high: (d - d ** 3 + half) / divisor };
}

describe('δ, whatever the answers', () => {
  it('is that of all pairs, one by one, and so is its interval', () => {
    fc.assert(
      fc.property(someGroup, someGroup, (x, y) => {
        const delta = mean(signs(x.scores, y.scores).flat());
        expect(deltaOf(x.tally, y.tally)).toBeCloseTo(delta, 12);
        const interval = deltaIntervalOf(x.tally, y.tally);
        if (interval === null) return;
        const naive = naiveDeltaInterval(x.scores, y.scores);
        expect(interval.low).toBeCloseTo(naive.low, 9);
        expect(interval.high).toBeCloseTo(naive.high, 9);
      }),
    );
  });

  it('has an interval exactly when both sides have two answers, they overlap, and somebody differs', () => {
    fc.assert(
      fc.property(someGroup, someGroup, (x, y) => {
        const enough = x.scores.length > 1 && y.scores.length > 1;
        const overlap = new Set(signs(x.scores, y.scores).flat()).size > 1;
        expect(deltaIntervalOf(x.tally, y.tally) !== null).toBe(enough && overlap);
      }),
    );
  });

  it('lies inside its interval, which lies inside −1…1', () => {
    fc.assert(
      fc.property(someGroup, someGroup, (x, y) => {
        const delta = deltaOf(x.tally, y.tally) ?? Number.NaN;
        const { low, high } = deltaIntervalOf(x.tally, y.tally) ?? { low: -1, high: 1 };
        expect(low).toBeLessThanOrEqual(delta);
        expect(high).toBeGreaterThanOrEqual(delta);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('changes its sign when the scale is turned round or the sides change places, and its interval with it', () => {
    fc.assert(
      fc.property(someGroup, someGroup, ({ tally: x }, { tally: y }) => {
        const [delta, interval] = [deltaOf(x, y) ?? Number.NaN, deltaIntervalOf(x, y)];
        for (const [a, b] of [
          [y, x],
          [reversed(x), reversed(y)],
        ] as const) {
          expect(deltaOf(a, b)).toBeCloseTo(-delta, 12);
          expect(deltaIntervalOf(a, b)?.low ?? 0).toBeCloseTo(-(interval?.high ?? 0), 9);
        }
        expect(superiorityOf(delta) + superiorityOf(deltaOf(y, x) ?? Number.NaN)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is the same when everybody answers twice', () => {
    fc.assert(
      fc.property(someGroup, someGroup, ({ tally: x }, { tally: y }) => {
        expect(deltaOf(repeated(x, 2), repeated(y, 2))).toBeCloseTo(deltaOf(x, y) ?? Number.NaN, 12);
        expect(deltaOf(repeated(x, 3), y)).toBeCloseTo(deltaOf(x, y) ?? Number.NaN, 12);
      }),
    );
  });

  it('by organisation is δ itself when there is one, and the mean of theirs when there are more', () => {
    fc.assert(
      fc.property(someSides, ({ municipality, partners }) => {
        const sides = sidesOf(municipality, partners);
        const each = Object.values(partners).map((scores) => mean(signs(municipality, scores).flat()));
        expect(deltaByOrganisationOf(sides)).toBeCloseTo(mean(each), 12);
        if (each.length === 1)
          expect(deltaByOrganisationOf(sides)).toBe(deltaOf(sides.municipality, partnersTogether(sides)));
      }),
    );
  });
});

describe('the interval of the gap, whatever the answers', () => {
  it('is that of the naive definition, person by person', () => {
    fc.assert(
      fc.property(someSides, ({ municipality, partners }) => {
        const sides = sidesOf(municipality, partners);
        const groups = [municipality, ...Object.values(partners)];
        const df = groups.flat().length - groups.length;
        const variance = sum(groups.map((group) => squares(group, mean(group)))) / df;
        const interval = gapIntervalOf(sides);
        expect(interval !== null).toBe(df >= 1 && variance > 1e-12);
        if (interval === null) return;
        const others = Object.values(partners);
        const gap = mean(municipality) - mean(others.map(mean));
        const weights = 1 / municipality.length + sum(others.map((scores) => 1 / scores.length)) / others.length ** 2;
        expect(interval.df).toBe(df);
        expect(interval.variance).toBeCloseTo(variance, 9);
        expect(interval.low).toBeCloseTo(gap - quantile(0.975, df) * Math.sqrt(variance * weights), 9);
        expect(interval.high).toBeCloseTo(gap + quantile(0.975, df) * Math.sqrt(variance * weights), 9);
      }),
    );
  });

  it('contains the gap, and leaves out 0 exactly when p is below .05', () => {
    fc.assert(
      fc.property(someSides, ({ municipality, partners }) => {
        const sides = sidesOf(municipality, partners);
        const [interval, p, gap] = [gapIntervalOf(sides), gapProbabilityOf(sides), gapOf(sides) ?? Number.NaN];
        expect(p === null).toBe(interval === null);
        if (interval === null || p === null) return;
        expect(gap).toBeGreaterThan(interval.low);
        expect(gap).toBeLessThan(interval.high);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(interval.low > 0 || interval.high < 0);
      }),
    );
  });

  it('turns round with the scale, label and all', () => {
    const mirrored = { higher: 'lower', lower: 'higher' } as const;
    fc.assert(
      fc.property(someSides, ({ municipality, partners }) => {
        const sides = sidesOf(municipality, partners);
        const [interval, turned] = [gapIntervalOf(sides), gapIntervalOf(eachTally(sides, reversed))];
        expect(gapOf(eachTally(sides, reversed))).toBeCloseTo(-(gapOf(sides) ?? Number.NaN), 9);
        expect(turned === null).toBe(interval === null);
        if (interval === null || turned === null) return;
        expect(turned.low).toBeCloseTo(-interval.high, 9);
        expect(turned.variance).toBeCloseTo(interval.variance, 9);
        expect(gapProbabilityOf(eachTally(sides, reversed))).toBeCloseTo(gapProbabilityOf(sides) ?? Number.NaN, 9);
        const label = labelOf(interval);
        expect(labelOf(turned)).toBe(label === 'higher' || label === 'lower' ? mirrored[label] : label);
      }),
    );
  });

  it('does not depend on the order of partners, nor on who gave no score', () => {
    fc.assert(
      fc.property(someSides, ({ municipality, partners }) => {
        const sides = sidesOf(municipality, partners);
        const other: Sides = eachTally(
          { ...sides, partners: [...sidesOf([], { silent: [] }).partners, ...sides.partners.toReversed()] },
          withNulls,
        );
        expect(gapOf(other)).toBeCloseTo(gapOf(sides) ?? Number.NaN, 12);
        expect(gapIntervalOf(other)?.low ?? 0).toBeCloseTo(gapIntervalOf(sides)?.low ?? 0, 9);
        expect(gapIntervalOf(other)?.df).toBe(gapIntervalOf(sides)?.df);
        expect(deltaByOrganisationOf(other)).toBeCloseTo(deltaByOrganisationOf(sides) ?? Number.NaN, 12);
      }),
    );
  });
});

describe('the gap, whatever the answers', () => {
  it('is to twelve decimals its own fraction', () => {
    fc.assert(
      fc.property(someSides, ({ municipality, partners }) => {
        const sides = sidesOf(municipality, partners);
        expect(gapOf(sides)).toBeCloseTo(exactGapOf(sides)?.valueOf() ?? Number.NaN, 12);
      }),
    );
  });
});

describe('q, whatever the p values', () => {
  const somePs = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 });

  it('is at least p, at most 1, in the same order, and null where p is', () => {
    fc.assert(
      fc.property(somePs, (ps) => {
        const qs = falseDiscoveryOf(ps);
        expect(qs.map((q) => q === null)).toEqual(ps.map((p) => p === null));
        const pairs = ps.flatMap((p, i) => (p === null ? [] : [{ p, q: qs[i] ?? Number.NaN }]));
        for (const { p, q } of pairs) {
          expect(q).toBeGreaterThanOrEqual(p);
          expect(q).toBeLessThanOrEqual(1);
        }
        const ascending = pairs.toSorted((a, b) => a.p - b.p);
        for (const [i, { q }] of ascending.slice(1).entries()) expect(q).toBeGreaterThanOrEqual(ascending[i]?.q ?? 0);
      }),
    );
  });

  it('rejects what the step-up procedure rejects', () => {
    fc.assert(
      fc.property(somePs, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (ps, level) => {
        const tested = ps.filter((p) => p !== null).toSorted((a, b) => a - b);
        const rejected = tested.findLastIndex((p, i) => p <= ((i + 1) / tested.length) * level) + 1;
        expect(falseDiscoveryOf(ps).filter((q) => q !== null && q <= level)).toHaveLength(rejected);
      }),
    );
  });
});
