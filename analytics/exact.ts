import Fraction from 'fraction.js';

/**
 * A rational number. Means are compared with ±0.5 and with 0 exactly, because a class may not hang on the last bit of a
 * binary fraction: 4.1 − 3.6 is half a point, but 0.4999999999999996 in floating point.
 */
export type Exact = Fraction;

export function exact(numerator: number, denominator = 1): Exact {
  return new Fraction(numerator, denominator);
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), exact(0));
}

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : sum(values).div(values.length);
}

/** Σ(x − x̄)², computed as Σx² − (Σx)²/n, which is exact here; 0 of nothing. */
export function sumOfSquares(values: readonly Exact[]): Exact {
  if (values.length === 0) return exact(0);
  const total = sum(values);
  return sum(values.map((value) => value.mul(value))).sub(total.mul(total).div(values.length));
}
