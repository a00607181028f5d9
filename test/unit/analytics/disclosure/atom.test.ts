import { describe, expect, it } from 'vitest';
import { atomsOf, mostKnown, type Respondents } from '../../../../analytics/disclosure/atom.ts';

const people = (one: Partial<Respondents>): Respondents => ({
  coalition: 'c',
  organisation: 'o',
  organisationType: 'care',
  role: 'partner',
  respondents: 4,
  answered: {},
  ...one,
});
type Known = readonly [number, number, boolean?];
const known = (...atoms: readonly Known[]) =>
  mostKnown(atoms.map(([n, of, isMixed = false]) => ({ n, known: of, isMixed })));

describe('the atoms of a table', () => {
  it('leave the municipality out: it is known by its role', () => {
    expect(atomsOf([people({ role: 'municipality' })], ({ respondents }) => respondents)).toEqual([]);
  });

  it('are people of one organisation, who know each other’s answers', () => {
    expect(atomsOf([people({})], () => 2)).toEqual([
      { coalition: 'c', organisation: 'o', organisationType: 'care', n: 2, known: 2, isMixed: false },
    ]);
  });

  it('are mixed where answers no longer name their organisation', () => {
    const [few, many] = atomsOf([people({ mostOfOne: 2 }), people({ mostOfOne: 9 })], ({ respondents }) => respondents);
    expect(few).toMatchObject({ n: 4, known: 2, isMixed: true });
    expect(many).toMatchObject({ n: 4, known: 4, isMixed: true });
  });
});

describe('the most that one organisation knows', () => {
  it.each([
    [
      'is that of the largest',
      [
        [3, 3],
        [2, 2],
      ],
      3,
    ],
    [
      'is one of nobody in particular: everybody knows one',
      [
        [0, 0],
        [4, 4],
      ],
      1,
    ],
    ['leaves out who knows everything', [[5, 5]], 1],
    ['is all but one where it may be more organisations', [[5, 5, true]], 4],
    [
      'is what one of several unnamed organisations has',
      [
        [5, 2, true],
        [1, 1],
      ],
      2,
    ],
    [
      'may be all unnamed ones beside others',
      [
        [5, 5, true],
        [3, 3],
      ],
      5,
    ],
  ] as readonly (readonly [string, readonly Known[], number])[])('%s', (_what, atoms, expected) => {
    expect(known(...atoms)).toBe(expected);
  });
});
