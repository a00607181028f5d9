import { describe, expect, it } from 'vitest';
import { isDueIn, otherSideOf } from '../../../survey/promise.ts';

describe('a promise', () => {
  it.each([
    ['2026-03-28', 'open', true],
    ['2026-03-29', 'open', true],
    ['2026-03-30', 'open', false],
    ['2026-03-30', 'done', true],
  ] as const)('with last day %s that is %s is asked about by a wave until 29 March: %s', (dueOn, state, expected) => {
    expect(isDueIn({ dueOn, state }, '2026-03-29')).toBe(expected);
  });

  it('is judged by the other side', () => {
    expect(['municipality', 'partner'].map((owner) => otherSideOf(owner as 'partner'))).toEqual([
      'partner',
      'municipality',
    ]);
  });
});
