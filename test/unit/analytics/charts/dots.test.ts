import { describe, expect, it } from 'vitest';
import { DOT_STEP, dotPlaces } from '../../../../analytics/charts/dots.ts';

describe('dots on a line', () => {
  it('lie where they belong when they are apart', () => {
    expect(dotPlaces([10, 50])).toEqual({
      dots: [
        { x: 10, y: 0 },
        { x: 50, y: 0 },
      ],
      height: DOT_STEP,
    });
  });

  it('stand below each other when two or three would hide one another', () => {
    const { dots, height } = dotPlaces([10, 12]);
    expect(dots).toEqual([
      { x: 10, y: 0 },
      { x: 12, y: DOT_STEP },
    ]);
    expect(height).toBe(2 * DOT_STEP);
  });

  it('make a square around their middle when there are more, and none hides another', () => {
    const { dots, height } = dotPlaces(Array(9).fill(100));
    expect(height).toBe(3 * DOT_STEP);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
    expect(dots.reduce((sum, { x }) => sum + x, 0) / 9).toBe(100);
  });

  it('are none of none', () => {
    expect(dotPlaces([])).toEqual({ dots: [], height: DOT_STEP });
  });
});
