import { describe, expect, it } from 'vitest';
import { deltaByOrganisationOf, deltaOf, superiorityOf } from '../../../../analytics/measures/superiority.ts';
import { sidesOf, tallyOf, tallyOfFractions } from '../../../support/tally.ts';

describe("Cliff's δ", () => {
  it.each([
    { x: [5], y: [1], delta: 1 },
    { x: [1], y: [5], delta: -1 },
    { x: [3], y: [3], delta: 0 },
    { x: [2, 4], y: [3], delta: 0 },
    { x: [4, 5], y: [3, 4], delta: 3 / 4 },
    { x: [1, 3, 5], y: [3, 3, 4], delta: -1 / 9 },
  ])('of $x against $y is $delta', ({ x, y, delta }) => {
    expect(deltaOf(tallyOf(...x), tallyOf(...y))).toBeCloseTo(delta, 12);
  });

  it('compares theme scores that are no points of the scale, equal ones whatever they are made of', () => {
    // 3.5 > 3.333…, 3.5 < 4; 4 > 3.333…, 4 = 4.
    expect(deltaOf(tallyOfFractions([7, 2], [4, 1]), tallyOfFractions([10, 3], [16, 4]))).toBe(0.25);
  });

  it('is null when a side has no answer', () => {
    expect(deltaOf(tallyOf(), tallyOf(3))).toBeNull();
    expect(deltaOf(tallyOf(3), tallyOf())).toBeNull();
  });

  it.each([
    { delta: 1, superiority: 1 },
    { delta: 0, superiority: 0.5 },
    { delta: -0.25, superiority: 0.375 },
    { delta: -1, superiority: 0 },
  ])('of $delta is a probability of superiority of $superiority', ({ delta, superiority }) => {
    expect(superiorityOf(delta)).toBe(superiority);
  });
});

describe('δ by organisation', () => {
  it('gives each partner with a score one voice', () => {
    // Against A 1, against B −1: the mean is 0, while over all pairs it is (1 − 3)/4.
    const sides = sidesOf([3], { A: [1], B: [5, 5, 5], C: [] });
    expect(deltaByOrganisationOf(sides)).toBe(0);
    expect(deltaOf(sides.municipality, tallyOf(1, 5, 5, 5))).toBe(-0.5);
  });

  it('is null when a side has no score', () => {
    expect(deltaByOrganisationOf(sidesOf([], { A: [3] }))).toBeNull();
    expect(deltaByOrganisationOf(sidesOf([3], {}))).toBeNull();
    expect(deltaByOrganisationOf(sidesOf([3], { A: [], B: [] }))).toBeNull();
  });
});
