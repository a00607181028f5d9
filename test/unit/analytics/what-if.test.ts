import { describe, expect, it } from 'vitest';
import { whatIfOf } from '../../../analytics/what-if.ts';
import { partner } from '../../support/scores.ts';
import { close, higher, rowOf, silent } from './gap-rows.ts';

describe('what the gap would have been', () => {
  it('without a partner is the gap with the others', () => {
    const row = rowOf('Een', [4], [partner('A', 2), partner('B', 5)]);
    const absent = whatIfOf(row)?.filter(({ otherwise }) => otherwise === 'absent');
    expect(absent).toEqual([
      { who: 'A', of: 1, otherwise: 'absent', gap: -1, class: 'lower', changes: true },
      { who: 'B', of: 1, otherwise: 'absent', gap: 2, class: 'higher', changes: false },
    ]);
  });

  it('moves by half a point when one of two partners answers one point higher, and by a whole one with the municipality', () => {
    const found = whatIfOf(rowOf('Een', [4], [partner('A', 2), partner('B', 3)])) ?? [];
    const gapIf = (who: string, otherwise: string) =>
      found.find((one) => one.who === who && one.otherwise === otherwise)?.gap;
    expect(gapIf('A', 'higher')).toBe(1);
    expect(gapIf('A', 'lower')).toBe(2);
    expect(gapIf('municipality', 'higher')).toBe(2.5);
  });

  it('stays on the scale: nobody answers more than 5 or less than 1', () => {
    const found = whatIfOf(rowOf('Een', [5], [partner('A', 1), partner('B', 1)])) ?? [];
    expect(found.map(({ who, otherwise }) => `${who} ${otherwise}`)).toEqual([
      'municipality lower',
      'A absent',
      'A higher',
      'B absent',
      'B higher',
    ]);
  });

  it('takes one of several answers of an organisation', () => {
    const found = whatIfOf(rowOf('Een', [4, 4], [partner('A', 2, 5)])) ?? [];
    expect(found.map(({ who, of, otherwise, gap }) => [who, of, otherwise, gap])).toEqual([
      ['municipality', 2, 'higher', 1],
      ['municipality', 2, 'lower', 0],
      ['A', 2, 'higher', 0],
      ['A', 2, 'lower', 1],
    ]);
  });

  it('calls half a point higher, though it is less in floating point, and says what changes the picture', () => {
    expect(whatIfOf(close)?.filter(({ changes }) => changes).length).toBe(6);
    expect(whatIfOf(higher)?.some(({ changes }) => changes)).toBe(false);
  });

  it('is not said without a gap, of a theme, or of figures that are rounded', () => {
    expect(whatIfOf(silent)).toBeNull();
    expect(whatIfOf({ ...higher, kind: 'theme' })).toBeNull();
    expect(whatIfOf({ ...higher, decimals: 1 })).toBeNull();
    expect(whatIfOf({ ...higher, dots: higher.dots.slice(1) })).toBeNull();
  });
});
