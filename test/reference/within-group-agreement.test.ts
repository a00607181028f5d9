import { describe, expect, it } from 'vitest';
import { sizeOf, squaresOf } from '../../analytics/cube/tally.ts';
import { rwgOf, uniformVarianceOf } from '../../analytics/measures/within-group-agreement.ts';
import { tallyOfCounts } from '../support/tally.ts';

/**
 * The variances of answering at random, by the shape of that randomness. James, Demaree and Wolf (1984), Journal of Applied
 * Psychology 69, 85–98; LeBreton and Senter (2008), Organizational Research Methods 11, 815–852, table 2. The product's r_WG
 * uses the uniform one; the others show that a tally's squares are what the table was made with.
 */
describe('the null variances of r_WG', () => {
  it.each([
    { points: 5, printed: 2 },
    { points: 7, printed: 4 },
  ])('are $printed for $points equally likely points', ({ points, printed }) => {
    expect(uniformVarianceOf(points)).toBe(printed);
  });

  it.each([
    { shape: 'uniform', percentages: [20, 20, 20, 20, 20], printed: 2 },
    { shape: 'slight skew', percentages: [5, 15, 20, 35, 25], printed: 1.34 },
    { shape: 'moderate skew', percentages: [0, 10, 15, 40, 35], printed: 0.9 },
    { shape: 'heavy skew', percentages: [0, 0, 10, 40, 50], printed: 0.44 },
    { shape: 'triangular', percentages: [11, 22, 34, 22, 11], printed: 1.32 },
    { shape: 'normal', percentages: [7, 24, 38, 24, 7], printed: 1.04 },
  ])('are $printed for the $shape distribution on five points', ({ percentages, printed }) => {
    const tally = tallyOfCounts(...percentages);
    expect(squaresOf(tally) / sizeOf(tally)).toBeCloseTo(printed, 12);
  });

  it('make r_WG 0 for uniform answers, but for the n − 1 of their variance', () => {
    expect(rwgOf(tallyOfCounts(20, 20, 20, 20, 20))).toBeCloseTo(1 - 100 / 99, 12);
  });
});
