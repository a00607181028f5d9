import { type Exact, exact } from '../exact.ts';
import type { GapClass } from './words.ts';

/** What a gap says whatever its size: which side is higher (0 is no sign), and whether by half a point. */
export type Verdict = { readonly sign: -1 | 0 | 1; readonly class: GapClass };

/** From this many scale points a gap is called higher or lower. */
const NOTABLE = 0.5;

/** Far more than the rounding errors of a mean of means, far less than two different gaps lie apart. */
const CLOSE_CALL = 1e-9;

/**
 * The sign and class of a gap, compared with 0 and ±½ as a fraction of whole numbers: 4.1 − 3.6 is half a point, though
 * 0.4999999999999996 in floating point. The fraction is made only where the rounded value leaves a doubt; making it always
 * costs a hundred times as much.
 *
 * @param value in scale points, −4…4, right to within 1e-9.
 * @param exactly the same gap as a fraction.
 */
export function verdictOf(value: number, exactly: () => Exact): Verdict {
  return isCloseCall(value) ? exactVerdict(exactly()) : { sign: value > 0 ? 1 : -1, class: roundedClass(value) };
}

/** Whether a rounded gap is so near 0 or ±½ that only the fraction tells on which side of it the gap lies. */
export function isCloseCall(value: number): boolean {
  return [-NOTABLE, 0, NOTABLE].some((limit) => Math.abs(value - limit) < CLOSE_CALL);
}

function roundedClass(value: number): GapClass {
  if (value >= NOTABLE) return 'higher';
  return value <= -NOTABLE ? 'lower' : 'close';
}

function exactVerdict(gap: Exact): Verdict {
  const sign = gap.equals(0) ? 0 : gap.gt(0) ? 1 : -1;
  if (gap.gte(exact(1, 2))) return { sign, class: 'higher' };
  return { sign, class: gap.lte(exact(-1, 2)) ? 'lower' : 'close' };
}
