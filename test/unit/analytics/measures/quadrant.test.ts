import { describe, expect, it } from 'vitest';
import { quadrantOf } from '../../../../analytics/measures/quadrant.ts';
import { groupsOf, sidesOf, tallyOf } from '../../../support/tally.ts';

describe('the quadrant', () => {
  it.each([
    ['higher', 'blind-spot'],
    ['lower', 'hidden-strength'],
    ['close', 'shared-view'],
  ] as const)('of agreeing partners follows a class of %s: %s', (gapClass, quadrant) => {
    expect(quadrantOf(sidesOf([3], { A: [3], B: [3], C: [4] }), gapClass)).toBe(quadrant);
  });

  it('is “partners divided” when their means differ much, whatever the gap', () => {
    // 1 3 5: variance (4 + 0 + 4)/2 = 4.
    const sides = sidesOf([3], { A: [1], B: [3], C: [5] });
    for (const gapClass of ['higher', 'lower', 'close'] as const) {
      expect(quadrantOf(sides, gapClass)).toBe('partners-divided');
    }
  });

  it('tells a standard deviation of exactly ¾ from one just below', () => {
    // 3.25 4 4.75: variance (9/16 + 0 + 9/16)/2 = 9/16.
    const at = sidesOf([4], { A: [3, 3, 3, 4], B: [4], C: [4, 5, 5, 5] });
    expect(quadrantOf(at, 'close')).toBe('partners-divided');
    const below = sidesOf([4], { A: [3, 3, 3, 4], B: [4], C: [...Array(26).fill(4), ...Array(74).fill(5)] });
    expect(quadrantOf(below, 'close')).toBe('shared-view');
  });

  it('tells it though the fractions are rounded', () => {
    // 1.2 1.95 2.7 as means of twentieths: in binary none of them is exact.
    const at = {
      municipality: tallyOf(2),
      partners: groupsOf([[1.2], [1.95], [2.7]]).map(({ organisation }, i) => ({
        organisation,
        tally: {
          values: [{ score: [1.2, 1.95, 2.7][i] ?? 0, sum: [24, 39, 54][i] ?? 0, of: 20 }],
          counts: [1],
          cannotJudge: 0,
          skipped: 0,
        },
      })),
    };
    expect(quadrantOf(at, 'close')).toBe('partners-divided');
  });

  it('counts means, not people', () => {
    // Within A people differ much, but the means are 3 3 3.
    expect(quadrantOf(sidesOf([3], { A: [1, 5], B: [3], C: [3] }), 'close')).toBe('shared-view');
  });

  it('is null below three partners with a score', () => {
    expect(quadrantOf(sidesOf([3], { A: [1], B: [5], C: [] }), 'close')).toBeNull();
    expect(quadrantOf(sidesOf([3], {}), 'close')).toBeNull();
  });
});
