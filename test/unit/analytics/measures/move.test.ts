import { describe, expect, it } from 'vitest';
import { farthestMovesOf } from '../../../../analytics/measures/move.ts';
import { partnersOf, tallyOf, tallyOfFractions } from '../../../support/tally.ts';

/** In scale points: up, down. */
function movesOf(...sides: Parameters<typeof farthestMovesOf>): readonly number[] {
  return farthestMovesOf(...sides).map(({ numerator, denominator }) => numerator / denominator);
}

describe('the farthest moves of a gap by one answer', () => {
  it('are one point by the only answer of the municipality', () => {
    expect(movesOf(tallyOf(3), partnersOf({ A: [3], B: [3] }))).toEqual([1, -1]);
  });

  it('are those of a partner where the municipality has more people', () => {
    // 1/8 against 1/(2 · 1).
    expect(movesOf(tallyOf(...Array(8).fill(3)), partnersOf({ A: [3], B: [3, 3, 3] }))).toEqual([1 / 2, -1 / 2]);
  });

  it('go as far as the scale', () => {
    // The municipality cannot go up and the partner cannot go down; the other way both can.
    const [up, down] = movesOf(tallyOf(5), partnersOf({ A: [1] }));
    expect(up).toBe(0);
    expect(down).toBe(-1);
    // From 4.5 half a point up, a whole point down.
    const others = partnersOf({ A: Array(9).fill(3) });
    expect(movesOf(tallyOfFractions([9, 2]), others)).toEqual([1 / 2, -1]);
  });

  it('are made by the answer with most room', () => {
    expect(movesOf(tallyOf(5, 4), partnersOf({ A: Array(9).fill(1) }))).toEqual([1 / 2, -1 / 2]);
  });
});
