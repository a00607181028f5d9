import { describe, expect, it } from 'vitest';
import { fragilityOf } from '../../../../analytics/measures/fragility.ts';
import { sidesOf, tallyOf, tallyOfFractions } from '../../../support/tally.ts';

/** The same score from so many people. */
function times(count: number, score: number): readonly number[] {
  return Array.from({ length: count }, () => score);
}

const organisation = (name: string) => ({ by: 'organisation', organisation: name });

describe('a fragile gap', () => {
  it('names the organisation without which the picture changes', () => {
    // 4 − 3 = 1; without B 4 − 4 = 0, without A 4 − 2 = 2.
    expect(fragilityOf(sidesOf([4], { A: [4], B: [2] }))).toEqual(organisation('B'));
  });

  it('names the organisation before the answer when both decide', () => {
    // 3 − 2 = 1; without A 3 − 3 = 0, and so does 2 for the municipality's only answer: 2 − 2 = 0.
    expect(fragilityOf(sidesOf([3], { A: [1], B: [3] }))).toEqual(organisation('A'));
  });

  it('names, of organisations that each decide, the one that moves the gap most, in whatever order they come', () => {
    // 3 − (1 + 2 + 5)/3 = 1/3. Without C 3 − 1.5, without A 3 − 3.5, without B 3 − 3.
    expect(fragilityOf(sidesOf([3], { A: [1], B: [2], C: [5] }))).toEqual(organisation('C'));
    expect(fragilityOf(sidesOf([3], { C: [5], B: [2], A: [1] }))).toEqual(organisation('C'));
  });

  it('names a nearer one when the farthest changes nothing', () => {
    // 3.25 − (5 + 2 + 2 + 2)/4 = 0.5, higher. Without A 1.25, higher too; without one of the others 3.25 − 3 = 0.25.
    const partners = { A: [5], D: [2], C: [2], B: [2, 2] };
    expect(fragilityOf(sidesOf([3, 3, 3, 4], partners))).toEqual(organisation('B'));
  });

  it('names the first by id when two move the gap equally, to the same side or not', () => {
    expect(fragilityOf(sidesOf([3], { B: [5], A: [1] }))).toEqual(organisation('A'));
    expect(fragilityOf(sidesOf([3], { A: [5], B: [1] }))).toEqual(organisation('A'));
    expect(fragilityOf(sidesOf([3], { C: [1], B: [1], D: [5], A: [5] }))).toEqual(organisation('A'));
  });

  it('hangs on one answer when a point more or less changes the sign', () => {
    // 4 − 3 = 1 becomes 0; the only partner cannot be left out.
    expect(fragilityOf(sidesOf([4], { A: [3] }))).toEqual({ by: 'answer' });
  });

  it('hangs on one answer when a point more or less changes the class', () => {
    // 4 − 3.7 = 0.3 becomes 4.25 − 3.7 = 0.55.
    expect(fragilityOf(sidesOf([4, 4, 4, 4], { A: [...times(7, 4), ...times(3, 3)] }))).toEqual({ by: 'answer' });
  });

  it('hangs on the answer of a partner', () => {
    // 4 − 3.25 = 0.75; one partner answer of 3 made 4 leaves 0.5, one of the municipality's ten 0.65. With 3.5: 0.25.
    expect(fragilityOf(sidesOf(times(10, 4), { A: [3, 3, 3, 4] }))).toEqual({ by: null });
    expect(fragilityOf(sidesOf(times(10, 4), { A: [3, 3, 4, 4] }))).toEqual({ by: 'answer' });
  });

  it('hangs on one answer when there is no gap at all, because 0 is no sign', () => {
    // 4 − 4 = 0 becomes 0.25, which is close as well.
    expect(fragilityOf(sidesOf([4, 4, 4, 4], { A: [4, 4, 4, 4] }))).toEqual({ by: 'answer' });
  });
});

describe('a firm gap', () => {
  it('keeps its sign and class without each partner and with each answer one point further', () => {
    expect(fragilityOf(sidesOf([5], { A: [2], B: [2] }))).toEqual({ by: null });
  });

  it('is not tested with answers outside the scale', () => {
    // 5 − 4.7 = 0.3; a municipality's answer of 6 would make 0.55, but the scale ends at 5.
    expect(fragilityOf(sidesOf([5, 5, 5, 5], { A: [...times(7, 5), ...times(3, 4)] }))).toEqual({ by: null });
  });

  it('is not tested with answers below the scale either', () => {
    // 1 − 1.3 = −0.3; a municipality's answer of 0 would make −0.55, but the scale begins at 1.
    expect(fragilityOf(sidesOf([1, 1, 1, 1], { A: [...times(7, 1), ...times(3, 2)] }))).toEqual({ by: null });
  });

  it('stays higher at exactly half a point, whatever a binary fraction makes of it', () => {
    // 4.1 − 3.5 = 0.6: with one answer of the municipality's ten a point lower 0.5, of the partner's ten higher 0.5.
    const self = [...times(9, 4), 5];
    expect(fragilityOf(sidesOf(self, { A: [...times(5, 3), ...times(5, 4)] }))).toEqual({ by: null });
  });
});

describe('a gap of theme scores', () => {
  it('is tested with a whole point, as far as the scale reaches', () => {
    // 4.5 − 3.9 = 0.6. Up to 5 only: still higher. Down to 3.5: lower than the partner.
    const partner = { organisation: 'A', tally: tallyOfFractions([39, 10]) };
    expect(fragilityOf({ municipality: tallyOfFractions([9, 2]), partners: [partner] })).toEqual({ by: 'answer' });
    // 5 − 4.75 = 0.25, ten people: nobody can go up; one down leaves 0.15; the partner's 4.75 can go up to 5, which is 0.
    const top = { organisation: 'A', tally: tallyOfFractions([19, 4]) };
    expect(fragilityOf({ municipality: tallyOf(...times(10, 5)), partners: [top] })).toEqual({ by: 'answer' });
  });

  it('names the first of two equal partners, though their means are rounded differently', () => {
    // Both means are 7/3 exactly: 1 + 2 + 4 and three times 7/3, which a binary fraction rounds.
    const partners = [
      { organisation: 'B', tally: tallyOfFractions([4, 3], [7, 3], [10, 3]) },
      { organisation: 'A', tally: tallyOfFractions([1, 1], [2, 1], [4, 1]) },
      { organisation: 'C', tally: tallyOf(5) },
      { organisation: 'D', tally: tallyOf(5) },
    ];
    // 3.6 − 11/3 = −1/15. Without A or B it is 4/9 less, thus lower; without C or D 4/9 more, thus of another sign.
    const found = fragilityOf({ municipality: tallyOfFractions([18, 5]), partners });
    expect(found).toEqual(organisation('A'));
    expect(fragilityOf({ municipality: tallyOfFractions([18, 5]), partners: partners.toReversed() })).toEqual(found);
  });
});

describe('without a gap', () => {
  it('nothing is fragile or firm', () => {
    expect(fragilityOf(sidesOf([], { A: [3] }))).toBeNull();
    expect(fragilityOf(sidesOf([3], { A: [] }))).toBeNull();
    expect(fragilityOf(sidesOf([3], {}))).toBeNull();
  });

  it('partners without a score cannot be left out', () => {
    expect(fragilityOf(sidesOf([5], { A: [2], B: [] }))).toEqual(fragilityOf(sidesOf([5], { A: [2] })));
  });
});
