import { describe, expect, it } from 'vitest';
import { meanOf } from '../../../../analytics/cube/tally.ts';
import { farthestAbsencesOf } from '../../../../analytics/measures/absence.ts';
import { partnersOf } from '../../../support/tally.ts';

/** Who is left out, and who remain. */
function absencesOf(scores: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const partners = partnersOf(scores).map((one) => ({ ...one, mean: meanOf(one.tally) ?? 0 }));
  return farthestAbsencesOf(partners).map(
    ({ organisation, others }) => `${organisation} of ${others.map((other) => other.organisation).join(' ')}`,
  );
}

describe('the absences that move a mean of means most', () => {
  it('are those of the highest and the lowest partner, the farther first', () => {
    expect(absencesOf({ A: [1], B: [2], C: [5] })).toEqual(['C of A B', 'A of B C']);
    expect(absencesOf({ A: [1], B: [4], C: [5] })).toEqual(['A of B C', 'C of A B']);
  });

  it('are of equally far ones the first by id first, in whatever order they come', () => {
    expect(absencesOf({ C: [5], B: [3], A: [1] })).toEqual(['A of C B', 'C of B A']);
    expect(absencesOf({ C: [1], B: [3], A: [5] })).toEqual(['A of C B', 'C of B A']);
    expect(absencesOf({ D: [5], C: [5], B: [1], A: [1] })).toEqual(['A of D C B', 'C of D B A']);
  });

  it('are the same twice when all partners are equal', () => {
    expect(absencesOf({ B: [3], A: [3] })).toEqual(['A of B', 'A of B']);
  });

  it('do not exist without another partner', () => {
    expect(absencesOf({ A: [3] })).toEqual([]);
    expect(absencesOf({})).toEqual([]);
  });
});
