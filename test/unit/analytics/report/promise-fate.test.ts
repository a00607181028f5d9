import { describe, expect, it } from 'vitest';
import { promiseFateOf, promiseTotalsOf } from '../../../../analytics/report/promise-fate.ts';
import { promised, verdicts } from './sentence-cases.ts';

const [kept, partly, not] = [verdicts(2, 0, 0), verdicts(1, 1, 0), verdicts(0, 0, 2)];

describe('what came of a promise', () => {
  it.each([
    ['not-asked', []],
    ['kept', [kept]],
    ['partly', [partly]],
    ['not-kept', [not]],
    ['kept', [not, kept]],
    ['reopened', [kept, not]],
    ['reopened', [kept, partly]],
    ['not-kept', [not, not]],
    ['untold', [verdicts(0, 0, 0, 3)]],
    ['untold', [kept, { withheld: true as const }]],
  ] as const)('is %s', (fate, outcomes) => {
    expect(promiseFateOf(promised('municipality', ...outcomes))).toBe(fate);
  });

  it('is counted', () => {
    const promises = [promised('municipality', kept), promised('partner', not), promised('partner')];
    expect(promiseTotalsOf(promises)).toEqual({
      made: 3,
      kept: 1,
      partly: 0,
      notKept: 1,
      reopened: 0,
      untold: 0,
      notAsked: 1,
    });
  });
});
