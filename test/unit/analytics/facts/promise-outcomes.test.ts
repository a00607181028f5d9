import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { FactBasis } from '../../../../analytics/facts/fact-basis.ts';
import type { FactResponse } from '../../../../analytics/facts/fact-response.ts';
import { countVerdicts, promiseResultOf } from '../../../../analytics/facts/promise-outcome.ts';
import { buildPromiseOutcomes } from '../../../../analytics/facts/promise-outcomes.ts';
import type { Role } from '../../../../survey/criterion.ts';
import type { OrganisationId, PromiseId } from '../../../../survey/id.ts';
import type { PromiseQuestion, PromiseVerdict } from '../../../../survey/promise.ts';
import { samenwerkingswijzer as edition } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';

const [G, A, B] = ['G', 'A', 'B'] as [OrganisationId, OrganisationId, OrganisationId];
const [ours, theirs] = [promiseOf('ours', G, 'municipality'), promiseOf('theirs', A, 'partner')];

function promiseOf(id: string, owner: OrganisationId, role: Role): PromiseQuestion {
  return {
    id: id as PromiseId,
    text: 'Eén loket',
    dueOn: '2026-12-31',
    owner: { id: owner, name: owner, role },
    since: '2025',
  };
}

function says(organisation: string, promises: Record<string, PromiseVerdict>): FactResponse {
  const role = organisation === G ? 'municipality' : 'partner';
  return { role, organisation: organisation as OrganisationId, facts: { promises } };
}

function outcomesOf(responses: readonly FactResponse[], confidence: FactBasis['confidence'] = null) {
  const organisations = ([G, A, B] as const).map(
    (id) => ({ id, role: id === G ? 'municipality' : 'partner' }) as const,
  );
  const asked = { ...edition, promises: [ours, theirs] };
  const beside = { idOf: (question: string) => question, redactions: new Map(), confidence };
  return buildPromiseOutcomes({ edition: asked, organisations, responses, ...beside });
}

/** A confidential wave in which so many people of each partner answered. */
function confidence(people: Readonly<Record<string, number>>): FactBasis['confidence'] {
  const who = { coalition: '', organisationType: null, role: 'partner' as const, answered: {} };
  const rows = Object.entries(people).map(([organisation, respondents]) => ({ ...who, organisation, respondents }));
  return { people: rows, onlyTogether: false, solve: () => null };
}

describe('what a wave says of a promise of the municipality', () => {
  it('is what its people say beside what partners say, each partner by name', () => {
    const [outcome] = outcomesOf([
      says(G, { ours: 'kept' }),
      says(A, { ours: 'not-kept' }),
      says(B, { ours: 'cannot-judge' }),
    ]);
    expect(outcome).toEqual({
      promise: ours,
      own: countVerdicts(['kept']),
      others: countVerdicts(['not-kept', 'cannot-judge']),
      organisations: [
        { organisation: A, counts: countVerdicts(['not-kept']) },
        { organisation: B, counts: countVerdicts(['cannot-judge']) },
      ],
      result: 'not-kept',
    });
  });

  it('is told in confidence of five partners’ people together, and by nobody’s name', () => {
    const all = ['kept', 'partly', 'not-kept'] as const;
    const [a, b, c] = ['A', 'B', 'C'].map((name) => all.map((verdict) => says(name, { ours: verdict })));
    const [two, three] = [
      [...(a ?? []), ...(b ?? [])],
      [...(a ?? []), ...(b ?? []), ...(c ?? [])],
    ];
    expect(outcomesOf(two, confidence({ A: 3, B: 3 }))[0]).toMatchObject({ others: WITHHELD, result: null });
    expect(outcomesOf(three, confidence({ A: 3, B: 3, C: 3 }))[0]).toMatchObject({
      organisations: [],
      others: { kept: 3, partly: 3, 'not-kept': 3, 'cannot-judge': 0 },
      result: 'partly',
    });
  });

  it('is that nobody answered, which is no secret', () => {
    const [outcome] = outcomesOf([says(G, { ours: 'kept' })], confidence({ A: 4 }));
    expect(outcome).toMatchObject({ others: countVerdicts([]), result: null });
  });
});

describe('what a wave says of a promise of a partner', () => {
  it('is what that partner says beside what the municipality says', () => {
    const [, outcome] = outcomesOf([
      says(A, { theirs: 'kept' }),
      says(G, { theirs: 'partly' }),
      says(G, { theirs: 'kept' }),
      says(G, { theirs: 'kept' }),
    ]);
    expect(outcome).toMatchObject({ own: countVerdicts(['kept']), organisations: [], result: 'kept' });
    expect(outcome?.others).toEqual({ kept: 2, partly: 1, 'not-kept': 0, 'cannot-judge': 0 });
  });

  it('has nothing of the partner itself in confidence, where it is not asked', () => {
    const [, outcome] = outcomesOf([says(A, { theirs: 'kept' }), says(G, { theirs: 'kept' })], confidence({ A: 1 }));
    expect(outcome).toMatchObject({ own: countVerdicts([]), others: countVerdicts(['kept']) });
  });
});

describe('on the whole', () => {
  const cases: readonly (readonly [readonly PromiseVerdict[], ReturnType<typeof promiseResultOf>])[] = [
    [[], null],
    [['cannot-judge', 'cannot-judge'], null],
    [['kept'], 'kept'],
    [['kept', 'cannot-judge', 'cannot-judge'], 'kept'],
    [['kept', 'not-kept'], 'partly'],
    [['kept', 'kept', 'not-kept'], 'kept'],
    [['not-kept', 'not-kept', 'partly'], 'not-kept'],
    [['kept', 'kept', 'partly', 'not-kept'], 'partly'],
    [['partly'], 'partly'],
  ];
  it.each(cases)('%j is %s', (verdicts, result) => {
    expect(promiseResultOf(countVerdicts(verdicts))).toBe(result);
  });
});
