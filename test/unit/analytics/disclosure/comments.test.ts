import { describe, expect, it } from 'vitest';
import { discloseComments } from '../../../../analytics/disclosure/comments.ts';
import { disclosurePatternOf } from '../../../../analytics/disclosure/pattern.ts';
import type { Attribution } from '../../../../survey/wave.ts';

const pattern = (sizes: readonly number[], attribution: Attribution = 'confidential') =>
  disclosurePatternOf({
    attribution,
    criteria: [],
    people: sizes.map((respondents, i) => ({
      coalition: 'c',
      organisation: `organisation ${i}`,
      organisationType: null,
      role: 'partner' as const,
      respondents,
      answered: {},
    })),
  });

describe('remarks of a confidential wave', () => {
  const remarks = ['first', 'second', 'third', 'fourth'];

  it('are shown of five people together', () => {
    expect(discloseComments(remarks, pattern([1, 1, 1, 1, 1]), 'c')).toHaveLength(4);
  });

  it.each([
    ['four people', [1, 1, 1, 1]],
    ['people who are not shown together', [4, 1]],
    ['nobody', []],
  ])('are withheld of %s', (_what, sizes) => {
    expect(discloseComments(remarks, pattern(sizes), 'c')).toEqual({ withheld: true });
  });

  it('are withheld of another coalition', () => {
    expect(discloseComments(remarks, pattern([3, 3]), 'd')).toEqual({ withheld: true });
  });

  it('stand in an order that says nothing of who wrote when', () => {
    const shown = discloseComments(remarks, pattern([3, 3]), 'c');
    expect(shown).toEqual(discloseComments(remarks.toReversed(), pattern([3, 3]), 'c'));
    expect(shown).not.toEqual(remarks);
    expect(shown).not.toEqual(remarks.toReversed());
    expect(shown).not.toEqual(remarks.toSorted());
  });

  it('have the order of their FNV-1a hash', () => {
    // Published test values: a 0xe40c292c, b 0xe70c2de5, c 0xe60c2c52, foobar 0xbf9cf968.
    const shown = discloseComments(['b', 'a', 'foobar', 'c'], pattern([3, 3]), 'c');
    expect(shown).toEqual(['foobar', 'a', 'c', 'b']);
  });

  it('keep a text that was written twice', () => {
    expect(discloseComments(['b', 'a', 'b'], pattern([3, 3]), 'c')).toEqual(['a', 'b', 'b']);
  });

  it('are all shown where organisations answer by name', () => {
    expect(discloseComments(['b', 'a'], pattern([1], 'organisation'), 'c')).toEqual(['a', 'b']);
  });
});
