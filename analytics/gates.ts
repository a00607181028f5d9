import { ANY_CHANGE, type ChangeMinimum, SHOWN_CHANGE } from './measures/change.ts';

/**
 * The fewest answers, or organisations, that carry a figure. Below them it is null: the formula would give a number, but one
 * that says nothing. Source: the small-number rules of `docs/method.md`.
 */
export type Gates = {
  /** Scores. */
  readonly sd: number;
  readonly averageDeviation: number;
  readonly rwg: number;
  readonly agreement: number;
  readonly favourable: number;
  /** Degrees of freedom of the interval of the gap. */
  readonly intervalDf: number;
  /** Scores on each side, for the interval of Cliff's δ. */
  readonly deltaInterval: number;
  /** Differences between partners: partners, and scores beyond one each. */
  readonly between: { readonly partners: number; readonly within: number };
  /** Partners. */
  readonly shrunken: number;
  readonly quadrant: number;
  /** Partners that answered in both waves: for a change, and for its interval. */
  readonly change: ChangeMinimum;
};

/** What people are shown. */
export const SHOWN: Gates = {
  sd: 3,
  averageDeviation: 3,
  rwg: 5,
  agreement: 8,
  favourable: 5,
  intervalDf: 4,
  deltaInterval: 5,
  between: { partners: 5, within: 10 },
  shrunken: 3,
  quadrant: 3,
  change: SHOWN_CHANGE,
};

/** Everything that is defined, for comparison with other software. */
export const UNGATED: Gates = {
  sd: 2,
  averageDeviation: 2,
  rwg: 2,
  agreement: 2,
  favourable: 1,
  intervalDf: 1,
  deltaInterval: 2,
  between: { partners: 2, within: 0 },
  shrunken: 2,
  quadrant: 3,
  change: ANY_CHANGE,
};
