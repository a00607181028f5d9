import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, type PartnerTally, sizeOf } from '../../analytics/cube/tally.ts';
import { icc1Of, meanSquaresOf } from '../../analytics/measures/intraclass-correlation.ts';
import { kruskalWallisOf } from '../../analytics/measures/kruskal-wallis.ts';
import { permutationTestOf } from '../../analytics/measures/permutation-test.ts';
import { pooledVarianceOf } from '../../analytics/measures/pooled-variance.ts';
import { shrunkenMeansOf } from '../../analytics/measures/shrinkage.ts';
import { tallyOf } from '../support/tally.ts';
import { doubled, eachOf, reversed, scoresOf, somePartners, somePartnersOf, someThemeTally } from './some-tallies.ts';

const shuffled = somePartners.chain((partners) =>
  fc.tuple(fc.constant(partners), fc.shuffledSubarray([...partners], { minLength: partners.length })),
);
const subjects = fc.array(somePartners, { maxLength: 5 });

/** Two figures that are both null, or near each other. */
function expectNear(found: number | null | undefined, expected: number | null | undefined): void {
  if (expected === null || expected === undefined) expect(found ?? null).toBeNull();
  else expect(found).toBeCloseTo(expected, 9);
}

describe('the differences between partners, whatever the answers', () => {
  it('do not depend on the order of partners, nor on their names', () => {
    fc.assert(
      fc.property(shuffled, ([partners, others]) => {
        const renamed = others.map(({ tally }, i) => ({ organisation: `other-${i}`, tally }));
        expectNear(kruskalWallisOf(renamed)?.h, kruskalWallisOf(partners)?.h);
        expectNear(icc1Of(renamed), icc1Of(partners));
        expect(permutationTestOf(renamed, 50)).toEqual(permutationTestOf(partners, 50));
      }),
    );
  });

  it('stay when the scale is turned round', () => {
    fc.assert(
      fc.property(somePartners, (partners) => {
        const turned = eachOf(partners, reversed);
        expectNear(kruskalWallisOf(turned)?.h, kruskalWallisOf(partners)?.h);
        expectNear(icc1Of(turned), icc1Of(partners));
      }),
    );
  });

  it('have the same share of variation in ranks when everybody answers twice', () => {
    fc.assert(
      fc.property(somePartners, (partners) => {
        const twice = kruskalWallisOf(eachOf(partners, doubled));
        expectNear(twice?.epsilonSquared, kruskalWallisOf(partners)?.epsilonSquared);
      }),
    );
  });

  it('do not hear who cannot judge, skips or gives no score', () => {
    fc.assert(
      fc.property(somePartners, (partners) => {
        const silent = { organisation: 'silent', tally: { ...tallyOf(), cannotJudge: 3, skipped: 1 } };
        const more = [...eachOf(partners, (tally) => ({ ...tally, cannotJudge: 5, skipped: 2 })), silent];
        expect(kruskalWallisOf(more)).toEqual(kruskalWallisOf(partners));
        expect(permutationTestOf(more, 50)).toEqual(permutationTestOf(partners, 50));
        expect(meanSquaresOf(more)).toEqual(meanSquaresOf(partners));
        expect(pooledVarianceOf([more])).toEqual(pooledVarianceOf([partners]));
      }),
    );
  });

  it('equal the textbook formulas over everybody by name', () => {
    fc.assert(
      fc.property(somePartners, (partners) => {
        const groups = partners.map(({ tally }) => scoresOf(tally));
        expectNear(kruskalWallisOf(partners)?.h, textbookH(groups));
        expectNear(icc1Of(partners), textbookIcc(groups));
      }),
    );
  });

  it('stay in their ranges', () => {
    fc.assert(
      fc.property(somePartners, (partners) => {
        const { h, epsilonSquared } = kruskalWallisOf(partners) ?? { h: 0, epsilonSquared: 0 };
        expect(h).toBeGreaterThanOrEqual(0);
        expect(epsilonSquared).toBeLessThanOrEqual(1 + 1e-12);
        const p = permutationTestOf(partners, 50)?.p ?? 1;
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        const squares = meanSquaresOf(partners);
        const icc = icc1Of(partners) ?? 0;
        expect(icc).toBeLessThanOrEqual(1 + 1e-12);
        if (squares) expect(icc).toBeGreaterThanOrEqual(-1 / (squares.n0 - 1) - 1e-9);
        if (squares) expect(squares.n0).toBeGreaterThan(1);
      }),
    );
  });
});

describe('pooled variances and shrunken means, whatever the answers', () => {
  const pooledAndPartners = fc.tuple(subjects, somePartners).map(([others, partners]) => ({
    partners,
    pooled: pooledVarianceOf([...others, partners]),
  }));

  it('are never negative, and their ICC is a share', () => {
    fc.assert(
      fc.property(pooledAndPartners, ({ pooled }) => {
        const { sigma2, tau2, icc1 } = pooled ?? { sigma2: 0, tau2: 0, icc1: 0 };
        expect(Math.min(sigma2, tau2, icc1 ?? 0)).toBeGreaterThanOrEqual(0);
        expect(icc1 ?? 0).toBeLessThanOrEqual(1);
        expect(Number.isFinite(sigma2 + tau2)).toBe(true);
      }),
    );
  });

  it('put every shrunken mean between its raw mean and one centre', () => {
    fc.assert(
      fc.property(pooledAndPartners, ({ partners, pooled }) => {
        const means = shrunkenMeansOf(partners, pooled);
        expect(means === null).toBe(pooled === null);
        if (pooled === null || means === null || pooled.sigma2 + pooled.tau2 === 0) return;
        const centre = centreOf(partners, pooled);
        for (const { organisation, tally } of partners) {
          const raw = meanOf(tally) ?? Number.NaN;
          const shrunken = means.get(organisation) ?? Number.NaN;
          expect(shrunken).toBeGreaterThanOrEqual(Math.min(raw, centre) - 1e-9);
          expect(shrunken).toBeLessThanOrEqual(Math.max(raw, centre) + 1e-9);
        }
      }),
    );
  });

  it('pull a partner less the more people it speaks for', () => {
    fc.assert(
      fc.property(
        somePartnersOf(someThemeTally, 2),
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        (partners, tau2) => {
          const pooled = { tau2, sigma2: 1, icc1: tau2 / (tau2 + 1) };
          const bySize = partners.toSorted((a, b) => sizeOf(a.tally) - sizeOf(b.tally));
          const means = shrunkenMeansOf(bySize, pooled);
          const centre = centreOf(bySize, pooled);
          const kept = bySize.flatMap(({ organisation, tally }) => {
            const distance = (meanOf(tally) ?? 0) - centre;
            const left = (means?.get(organisation) ?? 0) - centre;
            return Math.abs(distance) < 1e-3 ? [] : [left / distance];
          });
          for (const [i, share] of kept.entries()) expect(share).toBeGreaterThanOrEqual((kept[i - 1] ?? 0) - 1e-6);
        },
      ),
    );
  });

  it('turn round with the scale', () => {
    fc.assert(
      fc.property(pooledAndPartners, ({ partners, pooled }) => {
        const turned = shrunkenMeansOf(eachOf(partners, reversed), pooled);
        for (const [organisation, mean] of shrunkenMeansOf(partners, pooled) ?? []) {
          expect(turned?.get(organisation)).toBeCloseTo(6 - mean, 9);
        }
      }),
    );
  });
});

/** μ, weighted by 1/(τ² + σ²/n_j). */
function centreOf(partners: readonly PartnerTally[], { sigma2, tau2 }: { sigma2: number; tau2: number }): number {
  const weights = partners.map(({ tally }) => 1 / (tau2 + sigma2 / sizeOf(tally)));
  const weighted = partners.map(({ tally }, j) => (weights[j] ?? 0) * (meanOf(tally) ?? 0));
  return sum(weighted) / sum(weights);
}

/** (12/(N(N+1)) · Σ R²/n − 3(N+1)) / (1 − Σ(t³ − t)/(N³ − N)), ranks by comparing everybody with everybody. */
function textbookH(groups: readonly (readonly number[])[]): number | null {
  const all = groups.flat();
  const n = all.length;
  const rankOf = (x: number) => all.filter((y) => y < x).length + (all.filter((y) => y === x).length + 1) / 2;
  const ties = sum([...new Set(all)].map((x) => all.filter((y) => y === x).length).map((t) => t ** 3 - t));
  if (groups.length < 2 || ties === n ** 3 - n) return null;
  const between = sum(groups.map((group) => sum(group.map(rankOf)) ** 2 / group.length));
  return ((12 / (n * (n + 1))) * between - 3 * (n + 1)) / (1 - ties / (n ** 3 - n));
}

function textbookIcc(groups: readonly (readonly number[])[]): number | null {
  const all = groups.flat();
  if (groups.length < 2 || all.length === groups.length || new Set(all).size < 2) return null;
  const squares = (values: readonly number[], centre: number) => sum(values.map((value) => (value - centre) ** 2));
  const mean = (values: readonly number[]) => sum(values) / values.length;
  const within = sum(groups.map((group) => squares(group, mean(group)))) / (all.length - groups.length);
  const between = sum(groups.map((group) => group.length * (mean(group) - mean(all)) ** 2)) / (groups.length - 1);
  const n0 = (all.length - sum(groups.map((group) => group.length ** 2)) / all.length) / (groups.length - 1);
  return (between - within) / (between + (n0 - 1) * within);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
