import { SCORES, type Score } from '../../survey/scale.ts';

/**
 * A value that somebody gave, in lowest terms: a score of 1–5, or the mean of a respondent's scores on a theme. Two values
 * are equal exactly when their `score` is, because a division rounds equal fractions alike.
 */
export type Value = {
  /** sum / of, 1–5. */
  readonly score: number;
  readonly sum: number;
  readonly of: number;
};

/**
 * What a group gave on one criterion or theme: how often each value, and how often none. Every measure is made of tallies;
 * they hold no person, and those of two groups add up.
 */
export type Tally = {
  /** Ascending, each once. Of a criterion always the five of `SCORE_VALUES`. */
  readonly values: readonly Value[];
  /** How often each value was given; as many as values. */
  readonly counts: readonly number[];
  readonly cannotJudge: number;
  readonly skipped: number;
};

/** One partner organisation's answers. */
export type PartnerTally = { readonly organisation: string; readonly tally: Tally };

/** Both sides of a criterion or theme; partners without a score may be among them. */
export type Sides = { readonly municipality: Tally; readonly partners: readonly PartnerTally[] };

/** The values of a criterion. */
export const SCORE_VALUES: readonly Value[] = SCORES.map((score: Score) => ({ score, sum: score, of: 1 }));

export const EMPTY_TALLY: Tally = { values: SCORE_VALUES, counts: [0, 0, 0, 0, 0], cannotJudge: 0, skipped: 0 };

/** Whether every value is a whole score, as on a criterion: only then is there a five-point distribution. */
export function hasWholeScores({ values }: Tally): boolean {
  return values.every(({ of }) => of === 1);
}

/** The number of scores. */
export function sizeOf({ counts }: Tally): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The arithmetic mean, 1–5; null of nothing. */
export function meanOf(tally: Tally): number | null {
  const n = sizeOf(tally);
  return n === 0 ? null : totalOf(tally) / n;
}

/** Σx; 0 of nothing. */
export function totalOf({ values, counts }: Tally): number {
  return values.reduce((total, { score }, i) => total + score * (counts[i] ?? 0), 0);
}

/** Σ(x − x̄)²; 0 of nothing, and exactly 0 when all scores are equal. */
export function squaresOf(tally: Tally): number {
  const mean = meanOf(tally);
  if (mean === null || !hasVariation(tally)) return 0;
  return tally.values.reduce((total, { score }, i) => total + (tally.counts[i] ?? 0) * (score - mean) ** 2, 0);
}

/** Whether two of the scores differ; told from counts, so that no rounding error passes for spread. */
export function hasVariation({ counts }: Tally): boolean {
  return counts.filter((count) => count > 0).length > 1;
}

/** Several groups together. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    ...addCounts(tallies),
    cannotJudge: sum(({ cannotJudge }) => cannotJudge),
    skipped: sum(({ skipped }) => skipped),
  };
}

/** The partners of whom somebody gave a score. */
export function ratedPartners({ partners }: Sides): readonly PartnerTally[] {
  return partners.filter(({ tally }) => sizeOf(tally) > 0);
}

/** All partner answers in one heap, however many each organisation gave. */
export function partnersTogether({ partners }: Sides): Tally {
  return addTallies(partners.map(({ tally }) => tally));
}

function addCounts(tallies: readonly Tally[]): Pick<Tally, 'values' | 'counts'> {
  if (tallies.every(({ values }) => values === SCORE_VALUES)) {
    const counts = SCORE_VALUES.map((_, i) => tallies.reduce((total, tally) => total + (tally.counts[i] ?? 0), 0));
    return { values: SCORE_VALUES, counts };
  }
  const found = new Map<number, { readonly value: Value; count: number }>();
  for (const { values, counts } of tallies) {
    for (const [i, value] of values.entries()) {
      const known = found.get(value.score) ?? { value, count: 0 };
      known.count += counts[i] ?? 0;
      found.set(value.score, known);
    }
  }
  const ascending = [...found.values()].toSorted((a, b) => a.value.score - b.value.score);
  return { values: ascending.map(({ value }) => value), counts: ascending.map(({ count }) => count) };
}
