import { describe, expect, it } from 'vitest';
import { ANY_CHANGE, changeOf } from '../../../../analytics/measures/change.ts';
import { groupsOf, sidesOf, tallyOf } from '../../../support/tally.ts';

describe('the change between two waves', () => {
  const before = sidesOf([4], { A: [1], B: [2], C: [3], D: [5] });
  const after = sidesOf([3], { E: [1], C: [3], B: [3], A: [3] });
  const change = changeOf(before, after);

  it('is the mean of the changes of the partners that answered both times', () => {
    // 2, 1 and 0.
    expect(change.commonPartners).toMatchObject({ organisations: 3, value: 1 });
  });

  it('has the t interval of paired differences', () => {
    // s = 1, t(.975, 2) = 4.302653; 1 ± 4.302653/√3.
    expect(change.commonPartners.interval?.df).toBe(2);
    expect(change.commonPartners.interval?.low).toBeCloseTo(1 - 4.302652729911275 / Math.sqrt(3), 9);
    expect(change.commonPartners.interval?.high).toBeCloseTo(1 + 4.302652729911275 / Math.sqrt(3), 9);
  });

  it('stands beside that of all partners; the difference is what joining and leaving did', () => {
    // (1 + 3 + 3 + 3)/4 − (1 + 2 + 3 + 5)/4 = 2.5 − 2.75.
    expect(change.allPartners).toBe(-0.25);
    expect(change.composition).toBe(-1.25);
    expect(change).toMatchObject({ joined: ['E'], left: ['D'] });
  });

  it('of the gap is that of the municipality minus that of the partners, both ways', () => {
    expect(change.municipality).toBe(-1);
    expect(change.gap).toEqual({ commonPartners: -2, allPartners: -0.75 });
  });

  it('has no reason where nothing is missing', () => {
    expect(change.reasons).toEqual({});
  });

  it('gives a partner one voice in both waves', () => {
    // A: 3 − 2, B: 5 − 2.
    const found = changeOf(sidesOf([4], { A: [1, 2, 3], B: [2] }), sidesOf([4], { A: [3], B: [5, 5, 5, 5] }));
    expect(found.commonPartners.value).toBe(2);
  });

  it('names who joined and left in order, and counts as left who gave no score', () => {
    const found = changeOf(sidesOf([4], { Z: [1], Y: [1], A: [3] }), sidesOf([4], { D: [1], C: [1], A: [3], Z: [] }));
    expect(found).toMatchObject({ joined: ['C', 'D'], left: ['Y', 'Z'] });
  });
});

describe('a change of few', () => {
  it('of two partners has a figure and no interval', () => {
    const found = changeOf(sidesOf([4], { A: [1], B: [2] }), sidesOf([4], { A: [2], B: [4] }));
    expect(found.commonPartners).toEqual({ organisations: 2, value: 1.5, interval: null });
    expect(found.reasons).toEqual({ commonPartners: 'few-partners' });
  });

  it('of one partner has no figure; that of all partners stays', () => {
    const found = changeOf(sidesOf([4], { A: [1], B: [5] }), sidesOf([5], { A: [3] }));
    expect(found.commonPartners).toEqual({ organisations: 1, value: null, interval: null });
    expect(found).toMatchObject({ allPartners: 0, composition: null, gap: { commonPartners: null, allPartners: 1 } });
    expect(found.reasons).toEqual({
      commonPartners: 'few-partners',
      composition: 'few-partners',
      gap: 'few-partners',
    });
  });

  it('has an interval from two partners and a figure from one when no gate is asked for', () => {
    const two = changeOf(sidesOf([4], { A: [1], B: [2] }), sidesOf([4], { A: [2], B: [4] }), ANY_CHANGE);
    // Changes 1 and 2: s = √½, t(.975, 1) = 12.706205; 1.5 ± 12.706205/2.
    expect(two.commonPartners.interval?.df).toBe(1);
    expect(two.commonPartners.interval?.high).toBeCloseTo(1.5 + 12.706204736174694 / 2, 6);
    const one = changeOf(sidesOf([4], { A: [1] }), sidesOf([4], { A: [3] }), ANY_CHANGE);
    expect(one.commonPartners).toEqual({ organisations: 1, value: 2, interval: null });
    const none = changeOf(sidesOf([4], { A: [1] }), sidesOf([4], { B: [3] }), ANY_CHANGE);
    expect(none.commonPartners).toEqual({ organisations: 0, value: null, interval: null });
  });

  it('has no interval when all changed alike, though thirds are rounded', () => {
    const found = changeOf(
      { municipality: tallyOf(4), partners: groupsOf([[4 / 3], [1], [5 / 3]]) },
      { municipality: tallyOf(4), partners: groupsOf([[7 / 3], [2], [8 / 3]]) },
    );
    expect(found.commonPartners).toMatchObject({ organisations: 3, interval: null });
    expect(found.commonPartners.value).toBeCloseTo(1, 12);
    expect(found.reasons).toEqual({ commonPartners: 'no-variation' });
  });
});

describe('a change without one of the sides', () => {
  it('has no gap without the municipality', () => {
    const found = changeOf(sidesOf([], { A: [1], B: [2], C: [3] }), sidesOf([4], { A: [2], B: [4], C: [3] }));
    expect(found).toMatchObject({ municipality: null, gap: { commonPartners: null, allPartners: null } });
    expect(found.commonPartners.value).toBe(1);
    expect(found.reasons).toEqual({ municipality: 'no-municipality', gap: 'no-municipality' });
  });

  it('has nothing of partners when one wave has none', () => {
    const found = changeOf(sidesOf([3], {}), sidesOf([4], { A: [2] }));
    expect(found).toMatchObject({ municipality: 1, allPartners: null, composition: null, joined: ['A'], left: [] });
    expect(found.reasons).toEqual({
      commonPartners: 'no-partners',
      allPartners: 'no-partners',
      composition: 'no-partners',
      gap: 'no-partners',
    });
  });

  it('has no change at all of nobody', () => {
    const found = changeOf(sidesOf([], {}), sidesOf([], {}));
    expect(found).toMatchObject({ municipality: null, allPartners: null, composition: null, joined: [], left: [] });
    expect(found.commonPartners).toEqual({ organisations: 0, value: null, interval: null });
  });
});
