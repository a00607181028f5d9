import type { Disclosed } from './disclosed.ts';
import type { Width } from './minimum.ts';
import { marginOf } from './room.ts';

/** What is told of a number: that it lies from `low` to `high`, which are equal when it is told itself. */
export type Band = { readonly low: number; readonly high: number };

/**
 * Tells a sum of scores if it lies far enough from the ends of what everybody knows already, otherwise only that it lies
 * near that end. Where the two ends meet there is nothing to tell. What is told depends on the sum, but how it would be
 * told depends on public facts alone. Reason and proof: `docs/adr/0013-disclosure-control.md`.
 *
 * @param sum lies in `from`.
 * @param from what everybody knows of the sum.
 * @param known see `marginOf`.
 */
export function narrow(sum: number, from: Band, known: number, width: Width): Band {
  const margin = marginOf(known, width);
  const [low, high] = [from.low + margin, from.high - margin];
  if (low >= high) return from;
  if (sum <= low) return { low: from.low, high: low };
  return sum >= high ? { low: high, high: from.high } : { low: sum, high: sum };
}

/** What everybody knows of several sums together. */
export function addBands(bands: readonly Band[]): Band {
  return bands.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), {
    low: 0,
    high: 0,
  });
}

export function widthOf({ low, high }: Band): number {
  return high - low;
}

/** A band of sums as one of means, in tenths, so that it stays true; a mean that is told is rounded. */
export function meanBand({ low, high }: Band, n: number): Band {
  if (low === high) return { low: Math.round((10 * low) / n) / 10, high: Math.round((10 * low) / n) / 10 };
  return { low: downwards(low / n), high: upwards(high / n) };
}

/** The mean of several means that are told, as far as those tell it; null of none. */
export function meanOfBands(bands: readonly Band[]): Band | null {
  if (bands.length === 0) return null;
  const ends = addBands(bands.map(({ low, high }) => ({ low: Math.round(10 * low), high: Math.round(10 * high) })));
  return meanBand({ low: ends.low / 10, high: ends.high / 10 }, bands.length);
}

/** A band as a figure: the number itself where it is told, otherwise withheld but for its ends. */
export function bandFigure(band: Band | null): Disclosed<number | null> {
  if (band === null) return null;
  return band.low === band.high ? band.low : { withheld: true, ...band };
}

/** In tenths, so that "at least" stays true. */
export function downwards(mean: number): number {
  return Math.floor(10 * mean + ROUNDING) / 10;
}

/** In tenths, so that "at most" stays true. */
export function upwards(mean: number): number {
  return Math.ceil(10 * mean - ROUNDING) / 10;
}

/** 3.3 is 3.2999999999999998 to a computer, and still no 3.2. */
const ROUNDING = 1e-9;
