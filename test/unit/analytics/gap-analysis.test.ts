import { describe, expect, it } from 'vitest';
import { analysed, times } from '../../support/scores.ts';
import { sidesOf } from '../../support/tally.ts';

describe('what may be said of a gap', () => {
  it('is nothing when one of both sides has no score', () => {
    expect(analysed(sidesOf([], { A: [3] })).gap).toBeNull();
    expect(analysed(sidesOf([3], {})).gap).toBeNull();
  });

  it('is firm without an interval when nothing changes the picture', () => {
    expect(analysed(sidesOf([5], { A: [2], B: [2] })).gap).toEqual({
      value: 3,
      class: 'higher',
      certainty: 'firm',
      interval: null,
      label: null,
      p: null,
      q: null,
      delta: 1,
      deltaByOrganisation: 1,
      superiority: 1,
      deltaInterval: null,
      fragile: { by: null },
      silence: null,
      quadrant: null,
      reasons: {
        interval: 'too-few',
        label: 'too-few',
        p: 'too-few',
        q: 'too-few',
        deltaInterval: 'too-few',
        silence: 'no-invitations',
        quadrant: 'few-partners',
      },
    });
  });

  it('is fragile without an interval when one partner decides', () => {
    expect(analysed(sidesOf([4], { A: [4], B: [2] })).gap).toMatchObject({
      value: 1,
      class: 'higher',
      certainty: 'fragile',
      fragile: { by: 'organisation', organisation: 'B' },
    });
  });

  it('is the label of the interval when there is one, and still names who decides', () => {
    expect(analysed(sidesOf([1, 3, 3, 5], { A: [1, 1, 3, 3] })).gap).toMatchObject({
      value: 1,
      class: 'higher',
      interval: { df: 6, variance: 2 },
      label: 'no-demonstrable-difference',
      certainty: 'no-demonstrable-difference',
      fragile: { by: null },
    });
  });

  it('calls a whole interval inside half a point close, even where it leaves out 0', () => {
    // 4.25 against 4: the interval runs from 0.11 to 0.39.
    const { gap } = analysed(sidesOf([...times(30, 4), ...times(10, 5)], { A: times(40, 4) }));
    expect(gap?.value).toBe(0.25);
    expect(gap?.interval?.low).toBeGreaterThan(0.1);
    expect(gap?.interval?.high).toBeLessThan(0.4);
    expect(gap?.certainty).toBe('close');
  });

  it('calls it higher or lower when the whole interval lies on one side of 0', () => {
    // s² = 2/6 and 1/4 + 1/4 = 1/2: 4.5 − 1.5 = 3, plus and minus 2.45 · √(1/6).
    expect(analysed(sidesOf([4, 5, 4, 5], { A: [1, 2, 1, 2] })).gap).toMatchObject({ value: 3, certainty: 'higher' });
    expect(analysed(sidesOf([1, 2, 1, 2], { A: [4, 5, 4, 5] })).gap).toMatchObject({ value: -3, certainty: 'lower' });
  });

  it('has no interval where nobody of a group differs, however many there are', () => {
    expect(analysed(sidesOf(times(6, 4), { A: times(6, 2) })).gap).toMatchObject({
      interval: null,
      certainty: 'firm',
      reasons: { interval: 'no-variation', deltaInterval: 'unanimous' },
    });
  });
});
