import { describe, expect, it } from 'vitest';
import { attentionOf, type Standing } from '../../../analytics/attention.ts';
import type { GapRow, RowChange } from '../../../analytics/gap-row.ts';
import { partner } from '../../support/scores.ts';
import { rowOf } from './gap-rows.ts';

const theme = (id: string, municipality: readonly number[], scores: readonly number[]): GapRow => ({
  ...rowOf(
    id,
    municipality,
    scores.map((score, i) => partner(`Partner ${i}`, score)),
  ),
  kind: 'theme',
  id,
  theme: id,
});

const changed = (
  row: GapRow,
  value: number,
  interval: NonNullable<RowChange['commonPartners']>['interval'],
): GapRow => {
  const nothing = { municipality: null, allPartners: value, composition: null, joined: [], left: [], gap: null };
  return { ...row, change: { ...nothing, commonPartners: { organisations: 3, value, interval } } };
};

const standing = (change: Partial<Standing>): Standing => ({
  wave: 'closed',
  themes: [],
  response: { asked: 4, given: 4 },
  unjudged: { criteria: 0, of: 18 },
  ...change,
});

const reasonsOf = (change: Partial<Standing>) => attentionOf(standing(change)).map(({ reason }) => reason);

describe('a coalition asks for attention', () => {
  it('when there was no wave, or nobody answered', () => {
    expect(attentionOf(standing({ wave: 'none' }))).toEqual([{ reason: 'no-wave' }]);
    expect(attentionOf(standing({ wave: 'unanswered' }))).toEqual([{ reason: 'no-answers' }]);
  });

  it('for a blind spot that neither one answer nor one partner decides, the widest first', () => {
    const themes = [theme('small', [4], [3, 3, 3]), theme('wide', [5], [2, 2, 2])];
    expect(attentionOf(standing({ themes }))).toEqual([{ reason: 'blind-spot', themes: ['wide'] }]);
    const both = [theme('one', [5], [3, 3, 3]), theme('other', [5], [2, 2, 2])];
    expect(attentionOf(standing({ themes: both }))).toEqual([{ reason: 'blind-spot', themes: ['other', 'one'] }]);
  });

  it('where partners are divided, and then not for a blind spot', () => {
    expect(attentionOf(standing({ themes: [theme('one', [5], [1, 3, 5])] }))).toEqual([
      { reason: 'divided', themes: ['one'] },
    ]);
  });

  it('when the same partners are clearly less positive than the wave before', () => {
    const row = theme('one', [3], [3, 3, 3]);
    const surely = { low: -1.2, high: -0.1, df: 2 };
    expect(reasonsOf({ themes: [changed(row, -0.6, surely)] })).toEqual(['worse']);
    expect(reasonsOf({ themes: [changed(row, -0.4, surely)] })).toEqual([]);
    expect(reasonsOf({ themes: [changed(row, -0.6, { low: -1.4, high: 0.2, df: 2 })] })).toEqual([]);
    expect(reasonsOf({ themes: [changed(row, -2, null)] })).toEqual([]);
  });

  it('when fewer than half of its partners answered, once the wave is closed', () => {
    expect(attentionOf(standing({ response: { asked: 5, given: 2 } }))).toEqual([
      { reason: 'low-response', asked: 5, given: 2 },
    ]);
    expect(reasonsOf({ response: { asked: 4, given: 2 } })).toEqual([]);
    expect(reasonsOf({ wave: 'open', response: { asked: 5, given: 2 } })).toEqual([]);
    expect(reasonsOf({ response: null })).toEqual([]);
    expect(reasonsOf({ response: { asked: 0, given: 0 } })).toEqual([]);
  });

  it('when partners cannot judge a quarter of the criteria', () => {
    expect(attentionOf(standing({ unjudged: { criteria: 5, of: 18 } }))).toEqual([
      { reason: 'cannot-judge', criteria: 5, of: 18 },
    ]);
    expect(reasonsOf({ unjudged: { criteria: 4, of: 18 } })).toEqual([]);
    expect(reasonsOf({ unjudged: { criteria: 0, of: 0 } })).toEqual([]);
  });

  it('for nothing where both sides see the same, and while there is nothing to see', () => {
    expect(reasonsOf({ themes: [theme('one', [4], [4, 4, 4])] })).toEqual([]);
    expect(reasonsOf({ wave: 'hidden', response: null })).toEqual([]);
  });
});
