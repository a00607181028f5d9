import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithheld } from '../../analytics/disclosure/disclosed.ts';
import type { FactBasis } from '../../analytics/facts/fact-basis.ts';
import type { FactResponse } from '../../analytics/facts/fact-response.ts';
import { buildImportance } from '../../analytics/facts/importance.ts';
import { promiseResultOf } from '../../analytics/facts/promise-outcome.ts';
import { buildPromiseOutcomes } from '../../analytics/facts/promise-outcomes.ts';
import { tellChoices } from '../../analytics/facts/tell-choices.ts';
import { buildWishes } from '../../analytics/facts/wishes.ts';
import type { OrganisationId, PromiseId } from '../../survey/id.ts';
import { PROMISE_VERDICTS, type PromiseQuestion, type PromiseVerdict } from '../../survey/promise.ts';
import { REGIME_WISHES, type RegimeWish } from '../../survey/questionnaire.ts';
import { samenwerkingswijzer as edition } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { ResponseFacts } from '../../survey/response.ts';
import { areAllExposed, type Choice, exposedThing, splits } from '../support/choice-attack.ts';

const TABLES = 10_000;
const THEMES = edition.themes.map(({ id }) => id);
const MOST = 2;

/** Two to six organisations of one to five people. */
const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });

/** One or two of six things, some of them chosen far more often than others. */
const choice = fc
  .tuple(fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 5), fc.constantFrom(0, 1, 1, 1, 1, 2, 3, 4, 5))
  .map(([one, other]): Choice => THEMES.map((_, i) => (i === one || i === other ? 1 : 0)));

/** A confidential wave in which everybody gave these facts. */
function basisOf(groups: readonly number[], facts: readonly ResponseFacts[]): FactBasis {
  const names = groups.flatMap((size, i) => Array<string>(size).fill(`o${i}`));
  return {
    edition,
    organisations: groups.map((_, i) => ({ id: `o${i}` as OrganisationId, role: 'partner' })),
    responses: facts.map(
      (one, i): FactResponse => ({
        role: 'partner',
        organisation: (names[i] ?? '') as OrganisationId,
        facts: one,
      }),
    ),
    idOf: (question, text) => `${question} ${text}`,
    redactions: new Map(),
    confidence: { people: groups.map(peopleOf), onlyTogether: false, solve: () => null },
  };
}

function peopleOf(respondents: number, i: number) {
  const organisation = { coalition: '', organisation: `o${i}`, organisationType: null, role: 'partner' as const };
  return { ...organisation, respondents, answered: {} };
}

/** Who knows what: nobody anything, a person the own answer, the people of an organisation each other's. */
function attackersOn(groups: readonly number[]): readonly ReadonlySet<number>[] {
  let first = 0;
  const together = groups.map((size) => {
    first += size;
    return Array.from({ length: size }, (_, i) => first - size + i);
  });
  const alone = together.flat().map((one) => [one]);
  return [[], ...together, ...alone].map((known) => new Set(known));
}

describe('how often themes are chosen in confidence', () => {
  it('tells nobody what all others chose or did not choose', () => {
    let [shown, withheld] = [0, 0];
    const table = sizes.chain((groups) => {
      const people = groups.reduce((sum, size) => sum + size, 0);
      return fc.tuple(fc.constant(groups), fc.array(choice, { minLength: people, maxLength: people }));
    });
    fc.assert(
      fc.property(table, ([groups, choices]) => {
        const chosen = (one: Choice) => THEMES.filter((_, i) => one[i] === 1);
        const told = buildImportance(
          basisOf(
            groups,
            choices.map((one) => ({ importance: chosen(one) })),
          ),
        );
        const most = Math.max(...groups.filter((size) => size < choices.length));
        const tell = (counts: readonly number[]) => JSON.stringify(tellChoices(counts, choices.length, most));
        const counts = THEMES.map((_, i) => choices.filter((one) => one[i] === 1).length);
        const seen = JSON.stringify(told.map(({ partners }) => bandOf(partners)));
        // Where the pattern withholds, counts alone decided, and nothing is told of any table.
        if (seen !== tell(counts)) expect(told.every(({ partners }) => bandOf(partners) === null)).toBe(true);
        if (seen !== tell(counts) || choices.length < 2 * most + 4) return;
        if (seen.includes('low')) shown++;
        else withheld++;
        for (const known of attackersOn(groups)) expect(exposedThing(tell, choices, known, MOST)).toBeNull();
      }),
      { numRuns: TABLES },
    );
    // The test is worth something only where something is told.
    expect(shown).toBeGreaterThan(TABLES / 10);
    expect(withheld).toBeGreaterThan(TABLES / 100);
  });

  it('would tell it, were each count told', () => {
    const choices: Choice[] = [
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ];
    const tell = (counts: readonly number[]) => JSON.stringify(counts);
    expect(exposedThing(tell, choices, new Set(), MOST)).toBe(2);
    expect(exposedThing(tell, choices, new Set([5]), MOST)).toBe(0);
  });
});

function bandOf(partners: ReturnType<typeof buildImportance>[number]['partners']) {
  if (!isWithheld(partners)) return { low: partners.chose, high: partners.chose };
  return partners.low === undefined ? null : { low: partners.low, high: partners.high };
}

/** Groups of up to eleven people. */
const GROUPS: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1],
  [2, 2, 2],
  [3, 3, 1],
  [4, 2, 2, 1],
  [5, 3, 3],
  [2, 2, 2, 2, 2],
  [4, 4, 3],
];

type Tell = (groups: readonly number[], counts: readonly number[]) => unknown;

/** Fails where somebody who knows some answers to a question with so many answers can tell that all others are alike. */
function expectNobodyExposed(toldOf: Tell, answers: number): { readonly shown: number } {
  let shown = 0;
  for (const groups of GROUPS) {
    const people = groups.reduce((sum, size) => sum + size, 0);
    const cached = new Map<string, string>();
    const tell = (counts: readonly number[]) => {
      const key = counts.join();
      const known = cached.get(key) ?? JSON.stringify(toldOf(groups, counts));
      cached.set(key, known);
      return known;
    };
    for (const counts of splits(people, answers)) {
      if (!tell(counts).includes('withheld')) shown++;
      for (const size of new Set([0, 1, ...groups])) {
        const mine = splits(size, answers).filter((own) => own.every((one, i) => one <= (counts[i] ?? 0)));
        for (const own of mine) {
          if (areAllExposed(tell, counts, own)) expect([groups, counts, own]).toBe('told to nobody');
        }
      }
    }
  }
  return { shown };
}

describe('wishes in confidence', () => {
  it('tell nobody what all others wish: every table of up to eleven people', () => {
    expect(expectNobodyExposed(toldWish, REGIME_WISHES.length).shown).toBeGreaterThan(0);
  });
});

describe('verdicts on a promise in confidence', () => {
  it('tell nobody what all others say: every table of up to eleven people', { timeout: 120_000 }, () => {
    expect(expectNobodyExposed(toldPromise, PROMISE_VERDICTS.length).shown).toBeGreaterThan(0);
  });

  it('would tell it, were the result told where counts are not', () => {
    const result = (_groups: readonly number[], [kept = 0, partly = 0, not = 0, unjudged = 0]: readonly number[]) => {
      return promiseResultOf({ kept, partly, 'not-kept': not, 'cannot-judge': unjudged });
    };
    expect(() => expectNobodyExposed(result, PROMISE_VERDICTS.length)).toThrow();
  });
});

/** Everything that is told of a promise of the municipality, as far as it depends on partners. */
function toldPromise(groups: readonly number[], counts: readonly number[]) {
  const verdicts = counts.flatMap((count, i) => Array<PromiseVerdict>(count).fill(PROMISE_VERDICTS[i] ?? 'kept'));
  const basis = basisOf(
    groups,
    verdicts.map((verdict) => ({ promises: { [PROMISED.id]: verdict } })),
  );
  return buildPromiseOutcomes({ ...basis, edition: { ...edition, promises: [PROMISED] } });
}

const PROMISED: PromiseQuestion = {
  id: 'promise' as PromiseId,
  text: 'Eén loket',
  dueOn: '2026-12-31',
  owner: { id: 'municipality' as OrganisationId, name: 'Gemeente', role: 'municipality' },
  since: '2025',
};

function toldWish(groups: readonly number[], counts: readonly number[]) {
  const wishes = counts.flatMap((count, i) => Array<RegimeWish>(count).fill(REGIME_WISHES[i] ?? 'fits'));
  const basis = basisOf(
    groups,
    wishes.map((rules) => ({ wishes: { rules } })),
  );
  return buildWishes(basis).at(-1)?.parties.at(-1);
}
