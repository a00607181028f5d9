import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import { countVerdicts, type PromiseOutcome } from '../../../../analytics/facts/promise-outcome.ts';
import type { OrganisationId, PromiseId } from '../../../../survey/id.ts';
import { dashboardOf, figuresIn, told } from './small-dashboard.ts';
import { facts } from './small-facts.ts';

const [G, A] = ['G', 'A'] as [OrganisationId, OrganisationId];
const promise = { id: 'p' as PromiseId, text: 'Eén loket', dueOn: '2026-12-31', since: '2025' };
const ours: PromiseOutcome = {
  promise: { ...promise, owner: { id: G, name: 'Gemeente Testdam', role: 'municipality' } },
  own: countVerdicts(['kept']),
  others: countVerdicts(['not-kept', 'not-kept', 'cannot-judge']),
  organisations: [{ organisation: A, counts: countVerdicts(['not-kept']) }],
  result: 'not-kept',
};
const theirs: PromiseOutcome = {
  promise: { ...promise, owner: { id: A, name: 'Stichting A', role: 'partner' } },
  own: countVerdicts([]),
  others: countVerdicts(['cannot-judge']),
  organisations: [],
  result: null,
};
const figuresOf = (outcome: PromiseOutcome) => figuresIn(dashboardOf([], { ...facts, promises: [outcome] }));

describe('the figures of a promise', () => {
  it('are what its owner, the other side and each partner say, and what the other side says on the whole', () => {
    const figures = figuresOf(ours);
    expect(told(figures, 'promise_kept', 'municipality')).toEqual(['1 shown']);
    expect(told(figures, 'promise_not_kept', 'partners')).toEqual(['2 shown']);
    expect(told(figures, 'promise_cannot_judge', 'partners')).toEqual(['1 shown']);
    expect(told(figures, 'promise_not_kept', 'organisation', 'Stichting A')).toEqual(['1 shown']);
    expect(told(figures, 'promise_result', 'partners')).toEqual(['not-kept shown']);
    expect(figures.find(({ kind }) => kind === 'promise')).toMatchObject({
      id: 'p',
      title: 'Gemeente Testdam: Eén loket',
    });
  });

  it('are withheld together, and with them what follows from them', () => {
    const figures = figuresOf({ ...ours, others: WITHHELD, organisations: [], result: null });
    expect(told(figures, 'promise_kept', 'partners')).toEqual(['withheld confidential']);
    expect(told(figures, 'promise_result', 'partners')).toEqual(['withheld confidential']);
    expect(told(figures, 'promise_kept', 'municipality')).toEqual(['1 shown']);
  });

  it('have no line of a partner that was not asked about its own, and no result where nobody could judge', () => {
    const figures = figuresOf(theirs);
    expect(told(figures, 'promise_kept', 'organisation', 'Stichting A')).toEqual([]);
    expect(told(figures, 'promise_result', 'municipality')).toEqual(['none no-answers']);
  });
});
