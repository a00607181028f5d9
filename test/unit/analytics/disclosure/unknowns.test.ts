import { describe, expect, it } from 'vitest';
import { sumRow, unitRow, unknownsOf } from '../../../../analytics/disclosure/unknowns.ts';

const atom = (n: number, known = n, isMixed = false) => ({
  coalition: 'c',
  organisation: 'o',
  organisationType: null,
  n,
  known,
  isMixed,
});

describe('the unknowns of some answers', () => {
  it.each([
    ['are one for each organisation with answers', [atom(3), atom(0), atom(1)], [3, 1]],
    [
      'are the worst that unnamed ones can be: most of one organisation, the others alone',
      [atom(4, 2, true)],
      [2, 1, 1],
    ],
    ['leave somebody alone even if all unnamed ones may be of one organisation', [atom(3, 3, true)], [2, 1]],
    ['are one for one unnamed person', [atom(1, 1, true)], [1]],
    ['are each alone if no organisation has more than one', [atom(3, 1, true)], [1, 1, 1]],
    ['are each alone if nobody knows any', [atom(2, 0, true)], [1, 1]],
    ['are none of nobody', [atom(0, 0, true)], []],
  ])('%s', (_what, atoms, expected) => {
    expect(unknownsOf(atoms).map(({ n }) => n)).toEqual(expected);
  });

  it('add up as rows', () => {
    const unknowns = unknownsOf([atom(3), atom(0), atom(3, 2, true)]);
    expect(sumRow(unknowns, new Set([2]))).toEqual([0n, 1n, 1n]);
    expect(sumRow(unknowns, new Set([0, 1]))).toEqual([1n, 0n, 0n]);
    expect(unitRow(unknowns, 1)).toEqual([0n, 1n, 0n]);
    expect(unitRow(unknowns, 0, 2)).toEqual([1n, 0n, 1n]);
  });
});
