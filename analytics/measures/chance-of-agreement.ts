import { hasVariation, hasWholeScores, sizeOf, type Tally } from '../cube/tally.ts';
import { spreadDistributionOf } from './spread-distribution.ts';

/** Above this many answers chance agreement is beyond doubt; for as many the table takes a tenth of a second, growing with n³. */
export const MOST_FOR_CHANCE = 200;

/**
 * P(s² ≤ observed s²) when n people each pick one of the five points at random: the probability that random answering
 * agrees as well as these people do. It is computed exactly, without simulation; see `spread-distribution.ts`. Source: the
 * test of r_WG by Dunlap, Burke and Smith-Crowe (2003), Journal of Applied Psychology 88, 356–362, who simulate it.
 *
 * @returns 0–1; null when n < 2 or n > 200, when nobody differs, and for theme scores.
 */
export function chanceOfAgreementOf(tally: Tally): number | null {
  const n = sizeOf(tally);
  if (n > MOST_FOR_CHANCE || !hasVariation(tally) || !hasWholeScores(tally)) return null;
  return spreadDistributionOf(n)[spreadOf(tally, n)] ?? null;
}

/** n·Σx² − (Σx)², which is n(n − 1)·s² as a whole number; the same wherever the scale has its zero. */
function spreadOf({ values, counts }: Tally, n: number): number {
  let [sum, squares] = [0, 0];
  for (const [i, { score }] of values.entries()) {
    sum += score * (counts[i] ?? 0);
    squares += score ** 2 * (counts[i] ?? 0);
  }
  return n * squares - sum ** 2;
}
