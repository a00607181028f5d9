import fc from 'fast-check';
import { type PartnerTally, SCORE_VALUES, type Sides, sizeOf, type Tally } from '../../analytics/cube/tally.ts';
import { tallyOf, tallyOfFractions } from '../support/tally.ts';

/** A group's answers on a criterion, one to eight. */
export const someCriterionTally: fc.Arbitrary<Tally> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 })
  .map((scores) => tallyOf(...scores));

/** A respondent's score on a theme of six criteria at most, in lowest terms. */
const someThemeScore = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }).map((scores) =>
  lowestTerms(
    scores.reduce((total, score) => total + score, 0),
    scores.length,
  ),
);

/** A group's scores on a theme, one to eight. */
export const someThemeTally: fc.Arbitrary<Tally> = fc
  .array(someThemeScore, { minLength: 1, maxLength: 8 })
  .map((scores) => tallyOfFractions(...scores));

/** Up to eight partners, each with a name of its own. */
export function somePartnersOf(tally: fc.Arbitrary<Tally>, minLength = 1): fc.Arbitrary<readonly PartnerTally[]> {
  return fc
    .array(tally, { minLength, maxLength: 8 })
    .map((tallies) => tallies.map((one, i) => ({ organisation: `partner-${i}`, tally: one })));
}

/** On a criterion or on a theme. */
export const somePartners: fc.Arbitrary<readonly PartnerTally[]> = fc.oneof(
  somePartnersOf(someCriterionTally, 0),
  somePartnersOf(someThemeTally, 0),
);

/** On a criterion or on a theme; small groups too, where figures are often exactly 0 or ½. */
export const someSides: fc.Arbitrary<Sides> = fc.oneof(
  ...[someCriterionTally, someThemeTally, fc.integer({ min: 1, max: 5 }).map((score) => tallyOf(score))].map((tally) =>
    fc.record({ municipality: tally, partners: somePartnersOf(tally) }),
  ),
);

/** The same on the scale turned round: 1 becomes 5. */
export function reversed(tally: Tally): Tally {
  if (tally.values === SCORE_VALUES) return { ...tally, counts: tally.counts.toReversed() };
  const values = tally.values.map(({ sum, of }) => ({ score: (6 * of - sum) / of, sum: 6 * of - sum, of }));
  return { ...tally, values: values.toReversed(), counts: tally.counts.toReversed() };
}

/** Everybody of the group twice. */
export function doubled(tally: Tally): Tally {
  return { ...tally, counts: tally.counts.map((count) => 2 * count) };
}

/** The partners with something done to each tally. */
export function eachOf(partners: readonly PartnerTally[], change: (tally: Tally) => Tally): readonly PartnerTally[] {
  return partners.map(({ organisation, tally }) => ({ organisation, tally: change(tally) }));
}

/** Every score of a group by itself. */
export function scoresOf({ values, counts }: Tally): readonly number[] {
  return values.flatMap(({ score }, i) => Array<number>(counts[i] ?? 0).fill(score));
}

/** The number of all scores. */
export function totalSizeOf(partners: readonly PartnerTally[]): number {
  return partners.reduce((total, { tally }) => total + sizeOf(tally), 0);
}

function lowestTerms(sum: number, of: number): readonly [number, number] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return [sum / divisor(sum, of), of / divisor(sum, of)];
}
