import fc from 'fast-check';
import type { Sides, Tally } from '../../analytics/cube/tally.ts';
import { tallyOf, tallyOfFractions } from '../support/tally.ts';

/** One to so many whole scores; often few, as in a coalition. */
export const someRaters = (most = 12): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: most });

/** Sides as lists of what everybody answered, for the naive definitions; the partners are in the order of their names. */
export type Raters = {
  readonly municipality: readonly number[];
  readonly partners: Readonly<Record<string, readonly number[]>>;
};

export const someSides: fc.Arbitrary<Raters> = fc.record({
  municipality: someRaters(8),
  partners: fc
    .array(someRaters(6), { minLength: 1, maxLength: 6 })
    .map((partners) => Object.fromEntries(partners.map((scores, i) => [`partner-${i}`, scores]))),
});

/** Theme scores as [sum, answered] with one to eight answers each. */
export const someThemeScores = fc.array(
  fc.integer({ min: 1, max: 8 }).chain((of) => fc.tuple(fc.integer({ min: of, max: 5 * of }), fc.constant(of))),
  { minLength: 1, maxLength: 12 },
);

/** A tally with its scores one by one: of a criterion, or of a theme. */
export type Group = { readonly tally: Tally; readonly scores: readonly number[] };

export const someGroup: fc.Arbitrary<Group> = fc.oneof(
  someRaters().map((scores) => ({ tally: tallyOf(...scores), scores })),
  someThemeScores.map((means) => ({ tally: tallyOfFractions(...means), scores: means.map(([sum, of]) => sum / of) })),
);

/** The same answers on the scale turned round: 1 becomes 5. */
export function reversed({ values, counts, ...nulls }: Tally): Tally {
  const turned = values.map(({ sum, of }) => ({ score: (6 * of - sum) / of, sum: 6 * of - sum, of }));
  return { ...nulls, values: turned.toReversed(), counts: counts.toReversed() };
}

/** Everybody answers so many times. */
export function repeated(tally: Tally, times: number): Tally {
  return { ...tally, counts: tally.counts.map((count) => times * count) };
}

/** One more who cannot judge and one who skipped. */
export function withNulls(tally: Tally): Tally {
  return { ...tally, cannotJudge: tally.cannotJudge + 1, skipped: tally.skipped + 1 };
}

/** The same change to every group of both sides. */
export function eachTally({ municipality, partners }: Sides, change: (tally: Tally) => Tally): Sides {
  return {
    municipality: change(municipality),
    partners: partners.map(({ organisation, tally }) => ({ organisation, tally: change(tally) })),
  };
}
