import { sizeOf, type Tally } from '../cube/tally.ts';
import { agreementOf, scaleCountsOf } from './agreement.ts';

/** Below this A two camps are more than an uneven spread; in two equal camps at 1 and 5 it is −1. */
const DIVIDED = -0.25;
/** The least share of the answers at either end of the scale, and the least answers of which that can be said. */
const CAMP = 0.25;
const FEWEST = 10;
/** More than the rounding error of A, less than it can lie from the limit. */
const ROUNDING = 1e-9;

/**
 * Whether the answers fall into two camps at both ends of the scale: A < −0.25, scores 1 and 5 at least a quarter of the
 * answers each, and n ≥ 10. The limits are a convention of this product; see `docs/method.md`.
 *
 * @returns null where A is: when n < 2, and for theme scores.
 */
export function isPolarised(tally: Tally): boolean | null {
  const agreement = agreementOf(tally);
  if (agreement === null) return null;
  const n = sizeOf(tally);
  const counts = scaleCountsOf(tally);
  const camps = [counts.at(0) ?? 0, counts.at(-1) ?? 0];
  return n >= FEWEST && agreement < DIVIDED - ROUNDING && camps.every((camp) => camp >= CAMP * n);
}
