import { SCORES } from '../../survey/scale.ts';
import { agreementOfCounts } from '../measures/agreement.ts';

/** A of a flat layer times its width, by the points of the scale that it fills: bit 0 is score 1. There are 31 of them. */
const BY_FILLED = Float64Array.from({ length: 2 ** SCORES.length }, (_, bits) => {
  const layer = SCORES.map((_score, i) => (bits >> i) & 1);
  const width = layer.reduce((total, point) => total + point, 0);
  return width === 0 ? 0 : width * agreementOfCounts(layer);
});

/**
 * A, agreement on an ordered scale, of five counts: 0 or more, not all 0. It takes off flat layers from the bottom; see
 * `measures/agreement.ts` for the formula and its source.
 *
 * @returns −1…1; NaN of nothing.
 */
export function layerAgreement(one: number, two: number, three: number, four: number, five: number): number {
  let floor = 0;
  let agreement = 0;
  for (;;) {
    let filled = 0;
    let top = Infinity;
    if (one > floor) {
      filled = 1;
      top = one;
    }
    if (two > floor) {
      filled |= 2;
      if (two < top) top = two;
    }
    if (three > floor) {
      filled |= 4;
      if (three < top) top = three;
    }
    if (four > floor) {
      filled |= 8;
      if (four < top) top = four;
    }
    if (five > floor) {
      filled |= 16;
      if (five < top) top = five;
    }
    if (filled === 0) return agreement / (one + two + three + four + five);
    agreement += (top - floor) * (BY_FILLED[filled] as number);
    floor = top;
  }
}
