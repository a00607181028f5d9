import { describe, expect, it } from 'vitest';
import { perceptionGapOf } from '../../../analytics/perception-gap.ts';
import { partner, scores, times } from './scores.ts';

describe('what may be said of a gap', () => {
  it('is nothing when one of both sides has no score', () => {
    expect(perceptionGapOf([], [partner('A', 3)])).toBeNull();
    expect(perceptionGapOf(scores(3), [])).toBeNull();
  });

  it('is firm without an interval when nothing changes the picture', () => {
    expect(perceptionGapOf(scores(5), [partner('A', 2), partner('B', 2)])).toEqual({
      value: 3,
      bound: null,
      class: 'higher',
      interval: null,
      certainty: 'firm',
      fragile: null,
    });
  });

  it('is fragile without an interval when one partner decides', () => {
    expect(perceptionGapOf(scores(4), [partner('A', 4), partner('B', 2)])).toEqual({
      value: 1,
      bound: null,
      class: 'higher',
      interval: null,
      certainty: 'fragile',
      fragile: { by: 'organisation', organisation: 'B' },
    });
  });

  it('is the label of the interval when there is one, and still names who decides', () => {
    const gap = perceptionGapOf(scores(1, 3, 3, 5), [partner('A', 1, 1, 3, 3)]);
    expect(gap).toMatchObject({
      value: 1,
      class: 'higher',
      interval: { df: 6, variance: 2 },
      certainty: 'no-demonstrable-difference',
      fragile: null,
    });
  });

  it('calls a whole interval inside half a point close, even where it leaves out 0', () => {
    // 4.25 against 4: the interval runs from 0.11 to 0.39.
    const gap = perceptionGapOf(scores(...times(30, 4), ...times(10, 5)), [partner('A', ...times(40, 4))]);
    expect(gap?.value).toBe(0.25);
    expect(gap?.interval?.low).toBeGreaterThan(0.1);
    expect(gap?.interval?.high).toBeLessThan(0.4);
    expect(gap?.certainty).toBe('close');
  });

  it('calls it higher when the whole interval lies above 0', () => {
    // s² = 2/6 and 1/4 + 1/4 = 1/2: 4.5 − 1.5 = 3, plus and minus 2.45 · √(1/6).
    const gap = perceptionGapOf(scores(4, 5, 4, 5), [partner('A', 1, 2, 1, 2)]);
    expect(gap).toMatchObject({ value: 3, certainty: 'higher' });
  });

  it('calls it lower when the whole interval lies below 0', () => {
    const gap = perceptionGapOf(scores(1, 2, 1, 2), [partner('A', 4, 5, 4, 5)]);
    expect(gap).toMatchObject({ value: -3, certainty: 'lower' });
  });
});
