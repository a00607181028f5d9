import { describe, expect, it } from 'vitest';
import { mayCompare } from '../../../../analytics/disclosure/may-compare.ts';

type Sizes = Readonly<Record<string, number>>;

const people = (sizes: Sizes, coalition = 'c') =>
  Object.entries(sizes).map(([organisation, respondents]) => ({
    coalition,
    organisation,
    organisationType: null,
    role: organisation === 'municipality' ? ('municipality' as const) : ('partner' as const),
    respondents,
    answered: {},
  }));

describe('two confidential waves', () => {
  it.each([
    ['may stand beside each other if as many answered everywhere', { A: 3, B: 2 }, { A: 3, B: 2 }, true],
    ['may not if one person joined', { A: 3, B: 2 }, { A: 3, B: 3 }, false],
    ['may not if two people left', { A: 3, B: 2 }, { A: 3 }, false],
    ['may not if one joined and one left elsewhere', { A: 3, B: 2 }, { A: 4, B: 1 }, false],
    ['may if three people joined', { A: 3, B: 2 }, { A: 3, B: 2, C: 3 }, true],
    ['may if two joined and one left', { A: 3, B: 2 }, { A: 5, B: 1 }, true],
    [
      'may whatever the municipality did: it is known by its role',
      { A: 3, municipality: 3 },
      { A: 3, municipality: 4 },
      true,
    ],
    ['may if nobody answered either time', {}, {}, true],
  ] as readonly (readonly [string, Sizes, Sizes, boolean])[])('%s', (_what, before, after, expected) => {
    expect(mayCompare(people(before), people(after))).toBe(expected);
  });

  it('are compared per coalition, and add up what stands in more rows', () => {
    expect(mayCompare([...people({ A: 1 }), ...people({ A: 2 })], people({ A: 3 }))).toBe(true);
    expect(mayCompare(people({ A: 1 }), people({ A: 1 }, 'd'))).toBe(false);
    expect(mayCompare(people({ A: 2 }), people({ A: 2 }, 'd'))).toBe(true);
  });
});
