import { describe, expect, it } from 'vitest';
import { attentionOf, foundIn, NOTHING_FOUND, namelessOf, type Standing } from '../../../analytics/attention.ts';
import type { GapRow, RowChange } from '../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { partner } from '../../support/scores.ts';
import { higher, lower, rowOf } from './gap-rows.ts';

const row = (title: string, municipality: readonly number[], scores: readonly number[]): GapRow =>
  rowOf(
    title,
    municipality,
    scores.map((score, i) => partner(`Partner ${i}`, score)),
  );

/** Nine rows on which both sides answer alike, with the usual scatter: 3, 4 and 5. */
const usual = Array.from({ length: 9 }, (_, i) => row(`Gewoon ${i}`, [3, 4, 5, 4, 4], [4, 3, 5, 4, 4]));

const changed = (one: GapRow, value: number): GapRow => {
  const nothing: RowChange = {
    ...{ municipality: null, allPartners: value, composition: null, joined: [], left: [], gap: null },
    commonPartners: { organisations: 3, value, interval: null },
  };
  return { ...one, change: nothing };
};

const standing = (change: Partial<Standing>): Standing => ({
  wave: 'closed',
  found: NOTHING_FOUND,
  response: { asked: 4, given: 4 },
  unjudged: { criteria: 0, of: 18 },
  ...change,
});

const reasonsOf = (change: Partial<Standing>) => attentionOf(standing(change)).map(({ reason }) => reason);
const reasonsFor = (found: Partial<Standing['found']>) => reasonsOf({ found: { ...NOTHING_FOUND, ...found } });

describe('a coalition asks for attention', () => {
  it('when there was no wave, or nobody answered', () => {
    expect(attentionOf(standing({ wave: 'none' }))).toEqual([{ reason: 'no-wave' }]);
    expect(attentionOf(standing({ wave: 'unanswered' }))).toEqual([{ reason: 'no-answers' }]);
  });

  it('for the gap that its dashboard finds, whichever side is higher', () => {
    expect(attentionOf(standing({ found: { ...NOTHING_FOUND, gap: higher } }))).toEqual([
      {
        reason: 'higher',
        row: { kind: 'criterion', id: 'player.hoger', subject: 'municipality', title: higher.title },
      },
    ]);
    expect(reasonsFor({ gap: lower })).toEqual(['lower']);
  });

  it('where its dashboard finds partners divided', () => {
    expect(reasonsFor({ gap: higher, divided: lower })).toEqual(['higher', 'divided']);
  });

  it('when the same partners became less positive, not when they became more so', () => {
    expect(reasonsFor({ change: changed(higher, -0.6) })).toEqual(['worse']);
    expect(reasonsFor({ change: changed(higher, 0.6) })).toEqual([]);
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

  it('for nothing when nothing is found, and while there is nothing to see', () => {
    expect(reasonsOf({})).toEqual([]);
    expect(reasonsOf({ wave: 'hidden', response: null })).toEqual([]);
  });
});

describe('what is found in the rows of a wave', () => {
  it('is what stands, by the rows themselves', () => {
    const clear = row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]);
    expect(foundIn([...usual, clear])).toEqual({ gap: clear, divided: null, change: null });
    const camps = row('Kampen', [3, 3, 3, 3, 3], [1, 1, 5, 5, 3]);
    expect(foundIn([...usual, camps])).toEqual({ gap: null, divided: camps, change: null });
  });

  it('is nothing where the largest may be chance, where all think alike, and without answers', () => {
    expect(foundIn([...usual, row('Wat hoger', [5, 4, 5, 4, 5], [4, 4, 3, 4, 4])])).toEqual(NOTHING_FOUND);
    expect(foundIn(usual)).toEqual(NOTHING_FOUND);
    expect(foundIn([])).toEqual(NOTHING_FOUND);
  });

  it('leaves the organisations out for who only sees the overview', () => {
    const unscored = [{ organisation: 'C' as OrganisationId, cannotJudge: 1 }];
    const found = { ...NOTHING_FOUND, gap: { ...higher, unscored } };
    expect(namelessOf(found)).toEqual({ ...NOTHING_FOUND, gap: { ...higher, dots: [], unscored: [] } });
  });
});
