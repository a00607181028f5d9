import { describe, expect, it } from 'vitest';
import { themeValueOf } from '../../../../analytics/measures/theme-score.ts';
import { CANNOT_JUDGE } from '../../../../survey/scale.ts';

describe('what a respondent says of a theme', () => {
  it('is the sum and number of the scores when at least half of the criteria have one', () => {
    expect(themeValueOf([4, 5, null, null])).toEqual({ answered: 2, sum: 9 });
    expect(themeValueOf([4, 5, CANNOT_JUDGE, null])).toEqual({ answered: 2, sum: 9 });
    expect(themeValueOf([3, 4, 4])).toEqual({ answered: 3, sum: 11 });
    expect(themeValueOf([2])).toEqual({ answered: 1, sum: 2 });
  });

  it('needs two scores of three, for one is less than half', () => {
    expect(themeValueOf([4, 5, null])).toEqual({ answered: 2, sum: 9 });
    expect(themeValueOf([4, null, null])).toBe('skipped');
  });

  it('is “cannot judge” when fewer than half have a score and one could not be judged', () => {
    expect(themeValueOf([4, CANNOT_JUDGE, null])).toBe('cannot-judge');
    expect(themeValueOf([CANNOT_JUDGE, CANNOT_JUDGE])).toBe('cannot-judge');
  });

  it('is skipped when nothing was answered, or nothing asked', () => {
    expect(themeValueOf([null, null])).toBe('skipped');
    expect(themeValueOf([])).toBe('skipped');
  });
});
