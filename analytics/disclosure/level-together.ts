import { downwards, upwards } from './band.ts';
import { showableRange } from './range.ts';

/** The figure is not the mean itself but an end that the mean lies at or beyond. */
export type Bound = 'at-least' | 'at-most';

/** What may be shown of a group of people who answered in confidence; all null: too few answers to show. */
export type LevelTogether = {
  readonly n: number | null;
  /** 1–5, in tenths. */
  readonly mean: number | null;
  readonly bound: Bound | null;
};

export const WITHHELD: LevelTogether = { n: null, mean: null, bound: null };

/**
 * The level of all partners together on one criterion. Nobody having answered is no secret: empty is not withheld.
 *
 * @param scores whole scores 1–5, of everybody who gave one.
 * @param known see `showableRange`.
 */
export function levelTogether(scores: readonly number[], known: readonly number[]): LevelTogether {
  const n = scores.length;
  if (n === 0) return { n, mean: null, bound: null };
  const range = showableRange(n, known);
  if (range === null) return WITHHELD;
  const sum = scores.reduce((total, score) => total + score, 0);
  if (sum <= range.low) return { n, mean: upwards(range.low / n), bound: 'at-most' };
  if (sum >= range.high) return { n, mean: downwards(range.high / n), bound: 'at-least' };
  return { n, mean: Math.round((10 * sum) / n) / 10, bound: null };
}
