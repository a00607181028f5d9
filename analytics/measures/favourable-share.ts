import { sizeOf, type Tally } from '../cube/tally.ts';

/** A share of answers with its 95 % interval, each 0–1. */
export type Share = { readonly share: number; readonly low: number; readonly high: number };

/** From this score an answer is favourable: "agree". */
const FAVOURABLE = 4;

/** The .975 quantile of the standard normal distribution, Φ⁻¹(0.975), to sixteen digits. */
const Z = 1.959963984540054;

/** The share of answers of 4 and higher, with Wilson's interval. @returns null of nothing. */
export function favourableShareOf(tally: Tally): Share | null {
  const { values, counts } = tally;
  const favourable = values.reduce((total, { score }, i) => total + (score >= FAVOURABLE ? (counts[i] ?? 0) : 0), 0);
  return wilsonOf(favourable, sizeOf(tally));
}

/**
 * (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) with p = successes / n. Source: Wilson (1927), Journal of the
 * American Statistical Association 22, 209–212. It never leaves 0–1, and has a width where everybody agrees.
 *
 * @param successes 0…n. @returns null when n = 0.
 */
export function wilsonOf(successes: number, n: number): Share | null {
  if (n === 0) return null;
  const share = successes / n;
  const middle = share + Z ** 2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  // At the ends the limit is 0 or 1, but for the last digit.
  return {
    share,
    low: successes === 0 ? 0 : (middle - half) / scale,
    high: successes === n ? 1 : (middle + half) / scale,
  };
}
