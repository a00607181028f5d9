import { describe, expect, it } from 'vitest';
import { keptLabels } from '../../../../analytics/disclosure/kept-labels.ts';
import type { OrganisationId } from '../../../../survey/id.ts';

describe('the organisations that closed confidential responses go on naming', () => {
  it.each([
    ['are those of which three or more people answered', { A: 4, B: 3, C: 2, D: 1 }, ['A', 'B']],
    ['are all of them when each is large enough', { A: 3, B: 3 }, ['A', 'B']],
    ['are without the smallest when one person would stand alone without a name', { A: 5, B: 4, C: 1 }, ['A']],
    ['are without the smallest in whatever order they come', { C: 1, B: 4, A: 5 }, ['A']],
    ['are without the last of two that are equally small', { B: 3, A: 3, C: 1 }, ['A']],
    ['are none when that leaves none', { A: 3, B: 2 }, []],
    ['are none when all are small', { A: 2, B: 2 }, []],
    ['are none without answers', {}, []],
  ])('%s', (_what, answered, expected) => {
    const counts = new Map(Object.entries(answered) as [OrganisationId, number][]);
    expect([...keptLabels(counts)]).toEqual(expected);
  });
});
