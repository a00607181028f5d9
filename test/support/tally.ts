import { EMPTY_TALLY, type PartnerTally, type Sides, type Tally, type Value } from '../../analytics/cube/tally.ts';
import { SCORES } from '../../survey/scale.ts';

/** The scores 1–5 of a group on a criterion, one number a person. */
export function tallyOf(...scores: readonly number[]): Tally {
  return { ...EMPTY_TALLY, counts: SCORES.map((score) => scores.filter((one) => one === score).length) };
}

/** A criterion's answers by how often 1, 2, 3, 4 and 5 were given. */
export function tallyOfCounts(...counts: readonly number[]): Tally {
  return { ...EMPTY_TALLY, counts };
}

/** Values of a theme, or of another scale, as fractions: [9, 2] is 4.5. */
export function tallyOfFractions(...fractions: readonly (readonly [sum: number, of: number])[]): Tally {
  const byScore = new Map<number, { readonly value: Value; count: number }>();
  for (const [sum, of] of fractions) {
    const known = byScore.get(sum / of) ?? { value: { score: sum / of, sum, of }, count: 0 };
    known.count += 1;
    byScore.set(sum / of, known);
  }
  const ascending = [...byScore.values()].toSorted((a, b) => a.value.score - b.value.score);
  return {
    values: ascending.map(({ value }) => value),
    counts: ascending.map(({ count }) => count),
    cannotJudge: 0,
    skipped: 0,
  };
}

/** Measurements on any scale. */
export function tallyOfValues(...values: readonly number[]): Tally {
  return tallyOfFractions(...values.map((value) => [value, 1] as const));
}

/** Partners by name: `partnersOf({ A: [4, 5], B: [2] })`. */
export function partnersOf(scores: Readonly<Record<string, readonly number[]>>): readonly PartnerTally[] {
  return Object.entries(scores).map(([organisation, given]) => ({ organisation, tally: tallyOf(...given) }));
}

/** Groups of measurements on any scale, without names. */
export function groupsOf(groups: readonly (readonly number[])[]): readonly PartnerTally[] {
  return groups.map((values, i) => ({ organisation: `group-${i}`, tally: tallyOfValues(...values) }));
}

export function sidesOf(municipality: readonly number[], partners: Readonly<Record<string, readonly number[]>>): Sides {
  return { municipality: tallyOf(...municipality), partners: partnersOf(partners) };
}
