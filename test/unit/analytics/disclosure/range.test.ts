import { describe, expect, it } from 'vitest';
import { showableRange } from '../../../../analytics/disclosure/range.ts';

/** How many people of each organisation gave a score → the sums between which a mean is shown, or nothing. */
describe('how much of a mean may be shown', () => {
  it.each([
    ['two answers', [1, 1], null],
    ['three answers of three organisations: only whether the mean is 3', [1, 1, 1], [8, 10]],
    ['eight organisations with one answer each', [1, 1, 1, 1, 1, 1, 1, 1], [13, 35]],
    ['four organisations with three answers each', [3, 3, 3, 3], [25, 47]],
    ['half of the answers from one organisation', [3, 1, 1, 1], null],
    ['one answer less than half from one organisation', [3, 1, 1, 1, 1], [20, 22]],
    ['one organisation alone, which has nothing left to find out', [5], [10, 20]],
    ['one organisation alone with two answers', [2], null],
    ['an organisation without a score beside others', [0, 1, 1, 1], [8, 10]],
  ])('%s', (_what, known, expected) => {
    const n = known.reduce((sum, count) => sum + count, 0);
    const range = showableRange(n, known);
    expect(range && [range.low, range.high]).toEqual(expected);
  });
});
