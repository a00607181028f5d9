import { sizeOf, type Tally } from '../cube/tally.ts';

/**
 * The middle score, or halfway between the two middle ones when n is even. Source: Tukey (1977), Exploratory Data
 * Analysis, chapter 2.
 *
 * @returns 1–5; null of nothing.
 */
export function medianOf(tally: Tally): number | null {
  const n = sizeOf(tally);
  return n === 0 ? null : (scoreAt(tally, Math.floor((n - 1) / 2)) + scoreAt(tally, Math.floor(n / 2))) / 2;
}

/** The score at a place among all scores in ascending order, from 0. */
function scoreAt({ values, counts }: Tally, place: number): number {
  let passed = 0;
  for (const [i, { score }] of values.entries()) {
    passed += counts[i] ?? 0;
    if (passed > place) return score;
  }
  return 0;
}
