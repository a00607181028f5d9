import { describe, expect, it } from 'vitest';
import { fragilityOf } from '../../../analytics/robustness.ts';
import { partner, scores, times } from './scores.ts';

describe('a fragile gap', () => {
  it('names the organisation without which the picture changes', () => {
    // 4 − 3 = 1; without B 4 − 4 = 0, without A 4 − 2 = 2.
    expect(fragilityOf(scores(4), [partner('A', 4), partner('B', 2)])).toEqual({
      by: 'organisation',
      organisation: 'B',
    });
  });

  it('names the organisation before the answer when both decide', () => {
    // 3 − 2 = 1; without A 3 − 3 = 0, and so does 2 for the municipality's only answer: 2 − 2 = 0.
    expect(fragilityOf(scores(3), [partner('A', 1), partner('B', 3)])).toEqual({
      by: 'organisation',
      organisation: 'A',
    });
  });

  it('names, of organisations that each decide, the one that moves the gap most, in whatever order they come', () => {
    // 3 − (1 + 2 + 5)/3 = 1/3. Without C 3 − 1.5, without A 3 − 3.5, without B 3 − 3.
    const partners = [partner('A', 1), partner('B', 2), partner('C', 5)];
    expect(fragilityOf(scores(3), partners)).toEqual({ by: 'organisation', organisation: 'C' });
    expect(fragilityOf(scores(3), partners.toReversed())).toEqual({ by: 'organisation', organisation: 'C' });
  });

  it('names the first by id when two move the gap equally', () => {
    const [a, b] = [partner('A', 1), partner('B', 5)];
    expect(fragilityOf(scores(3), [b, a])).toEqual({ by: 'organisation', organisation: 'A' });
  });

  it('hangs on one answer when a point more or less changes the sign', () => {
    // 4 − 3 = 1 becomes 0; the only partner cannot be left out.
    expect(fragilityOf(scores(4), [partner('A', 3)])).toEqual({ by: 'answer' });
  });

  it('hangs on one answer when a point more or less changes the class', () => {
    // 4 − 3.7 = 0.3 becomes 4.25 − 3.7 = 0.55.
    expect(fragilityOf(scores(4, 4, 4, 4), [partner('A', ...times(7, 4), ...times(3, 3))])).toEqual({ by: 'answer' });
  });

  it('hangs on one answer when there is no gap at all, because 0 is no sign', () => {
    // 4 − 4 = 0 becomes 0.25, which is close as well.
    expect(fragilityOf(scores(4, 4, 4, 4), [partner('A', 4, 4, 4, 4)])).toEqual({ by: 'answer' });
  });
});

describe('a firm gap', () => {
  it('keeps its sign and class without each partner and with each answer one point further', () => {
    expect(fragilityOf(scores(5), [partner('A', 2), partner('B', 2)])).toBeNull();
  });

  it('is not tested with answers outside the scale', () => {
    // 5 − 4.7 = 0.3; a municipality's answer of 6 would make 0.55, but the scale ends at 5.
    expect(fragilityOf(scores(5, 5, 5, 5), [partner('A', ...times(7, 5), ...times(3, 4))])).toBeNull();
  });

  it('is not tested with answers below the scale either', () => {
    // 1 − 1.3 = −0.3; a municipality's answer of 0 would make −0.55, but the scale begins at 1.
    expect(fragilityOf(scores(1, 1, 1, 1), [partner('A', ...times(7, 1), ...times(3, 2))])).toBeNull();
  });

  it('is null, not firm, when there is no gap', () => {
    expect(fragilityOf([], [partner('A', 3)])).toBeNull();
  });
});
