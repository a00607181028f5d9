import { describe, expect, it } from 'vitest';
import { shuffledSeparationsOf } from '../../../../analytics/measures/shuffled-separations.ts';

/** How often each figure comes up. */
function frequenciesOf(figures: Float64Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const figure of figures) found.set(figure, (found.get(figure) ?? 0) + 1);
  return found;
}

describe('the separations of shuffled ranks', () => {
  it('come up as often as there are ways to make them', () => {
    // −3 −1 1 3 in pairs: sums ±4, ±2 and 0, two ways each; (16 + 16)/2, (4 + 4)/2 and 0.
    const found = frequenciesOf(shuffledSeparationsOf([-3, -1, 1, 3], [2, 2], 30_000));
    expect([...found.keys()].toSorted((a, b) => a - b)).toEqual([0, 4, 16]);
    // Four standard errors: 4 · √(30,000 · ⅓ · ⅔).
    for (const count of found.values()) expect(Math.abs(count - 10_000)).toBeLessThan(327);
  });

  it('weigh each group by its size, the last one too', () => {
    // −2 0 2, one against two: sum ±2 gives 4/1 + 4/2, sum 0 gives 0.
    const found = frequenciesOf(shuffledSeparationsOf([-2, 0, 2], [1, 2], 30_000));
    expect([...found.keys()].toSorted((a, b) => a - b)).toEqual([0, 6]);
    expect(Math.abs((found.get(6) ?? 0) - 20_000)).toBeLessThan(327);
  });

  it('give two groups of one and one of two what each can have', () => {
    // −3 −1 1 3: a² + b² + (a + b)²/2 is 18 for −3 −1, −3 3 and 1 3; 12 for −3 1 and −1 3; 2 for −1 1.
    const found = frequenciesOf(shuffledSeparationsOf([-3, -1, 1, 3], [1, 1, 2], 30_000));
    expect([...found.keys()].toSorted((a, b) => a - b)).toEqual([2, 12, 18]);
    expect(Math.abs((found.get(18) ?? 0) - 15_000)).toBeLessThan(347);
    expect(Math.abs((found.get(2) ?? 0) - 5_000)).toBeLessThan(259);
  });

  it('are the same every time', () => {
    const again = () => shuffledSeparationsOf([-4, -2, 0, 2, 4], [1, 2, 2], 20);
    expect(again()).toEqual(again());
  });

  it('are 0 of one group, and none when none are asked for', () => {
    expect([...shuffledSeparationsOf([-1, 1], [2], 2)]).toEqual([0, 0]);
    expect(shuffledSeparationsOf([-1, 1], [1, 1], 0)).toHaveLength(0);
  });
});
