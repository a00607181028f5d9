import { describe, expect, it } from 'vitest';
import { meanOf, type PartnerTally } from '../../../../analytics/cube/tally.ts';
import { farthestAbsencesOf } from '../../../../analytics/measures/absence.ts';
import { partnersOf, tallyOf, tallyOfFractions } from '../../../support/tally.ts';

function absencesOf(scores: Readonly<Record<string, readonly number[]>>): readonly string[] {
  return namesOf(partnersOf(scores));
}

/** Who is left out, and who remain. */
function namesOf(partners: readonly PartnerTally[]): readonly string[] {
  return farthestAbsencesOf(partners.map((one) => ({ ...one, mean: meanOf(one.tally) ?? 0 }))).map(
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

  it('know equal means though the theme scores they are made of were rounded differently', () => {
    // (11/3 + 3)/2 and (14/3 + 2)/2 are 10/3; in binary 3.333333333333333 and 3.3333333333333335.
    const [under, over] = [tallyOfFractions([11, 3], [3, 1]), tallyOfFractions([14, 3], [2, 1])];
    const highest = [
      { organisation: 'B', tally: over },
      { organisation: 'A', tally: under },
    ];
    expect(namesOf([...highest, { organisation: 'C', tally: tallyOf(3) }])).toContain('A of B C');
    const lowest = [
      { organisation: 'B', tally: under },
      { organisation: 'A', tally: over },
    ];
    expect(namesOf([...lowest, { organisation: 'C', tally: tallyOf(5) }])).toContain('A of B C');
  });

  it('are the same twice when all partners are equal', () => {
    expect(absencesOf({ B: [3], A: [3] })).toEqual(['A of B', 'A of B']);
  });

  it('do not exist without another partner', () => {
    expect(absencesOf({ A: [3] })).toEqual([]);
    expect(absencesOf({})).toEqual([]);
  });
});
