import { describe, expect, it } from 'vitest';
import { levelTogether, WITHHELD } from '../../../../analytics/disclosure/level-together.ts';

const eight = [1, 1, 1, 1, 1, 1, 1, 1];

describe('the level of all partners together', () => {
  it.each([
    ['is the mean in tenths', [4, 4, 3, 3, 5, 4, 2, 4], eight, { n: 8, mean: 3.6, bound: null }],
    ['is bounded from above when it is low', [1, 1, 1, 1, 1, 1, 1, 2], eight, { n: 8, mean: 1.7, bound: 'at-most' }],
    ['is bounded from below when it is high', [5, 5, 5, 5, 5, 5, 5, 5], eight, { n: 8, mean: 4.3, bound: 'at-least' }],
    ['is bounded at the low end itself', [1, 1, 1, 1, 1, 1, 2, 5], eight, { n: 8, mean: 1.7, bound: 'at-most' }],
    ['is bounded at the end itself', [5, 5, 5, 5, 5, 5, 4, 1], eight, { n: 8, mean: 4.3, bound: 'at-least' }],
    ['is as it is one below the end', [5, 5, 5, 5, 5, 4, 4, 1], eight, { n: 8, mean: 4.3, bound: null }],
    ['is withheld with two answers', [4, 4], [1, 1], WITHHELD],
    ['is empty, which is not withheld, without answers', [], [0, 0], { n: 0, mean: null, bound: null }],
  ])('%s', (_what, scores, known, expected) => {
    expect(levelTogether(scores, known)).toEqual(expected);
  });
});
