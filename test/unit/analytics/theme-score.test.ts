import { describe, expect, it } from 'vitest';
import { exact } from '../../../analytics/exact.ts';
import { themeMarkOf } from '../../../analytics/theme-score.ts';
import { CANNOT_JUDGE } from '../../../survey/scale.ts';

describe('the mark of a theme', () => {
  it('is the mean of the scores when at least half of the criteria have one', () => {
    expect(themeMarkOf([4, 5, null, null])).toEqual(exact(9, 2));
    expect(themeMarkOf([4, 5, CANNOT_JUDGE, null])).toEqual(exact(9, 2));
    expect(themeMarkOf([2])).toEqual(exact(2));
  });

  it('is exact', () => {
    expect(themeMarkOf([3, 4, 4])).toEqual(exact(11, 3));
  });

  it('is skipped when fewer than half have a score', () => {
    expect(themeMarkOf([4, null, null])).toBe('skipped');
    expect(themeMarkOf([null, null])).toBe('skipped');
  });

  it('is “cannot judge” when fewer than half have a score and one could not be judged', () => {
    expect(themeMarkOf([4, CANNOT_JUDGE, null])).toBe('cannot-judge');
    expect(themeMarkOf([CANNOT_JUDGE, CANNOT_JUDGE])).toBe('cannot-judge');
  });
});
