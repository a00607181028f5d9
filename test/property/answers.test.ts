import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerScope, answersOf, readAnswers } from '../../survey/answers.ts';
import { ROLES } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import { Refusal } from '../../survey/problem.ts';
import { samenwerkingswijzer as edition } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Response } from '../../survey/response.ts';

const organisations = [{ id: 'gemeente' as OrganisationId }, { id: 'corporatie' as OrganisationId }];
const scope = fc.constantFrom(...ROLES).map((role): AnswerScope => ({ role, organisations }));

const names = [
  ...edition.criteria.map(({ id }) => id),
  ...['ladder.now', 'importance', 'contribution.share', 'contribution.share-unknown', 'governance.wish.rules'],
  ...['comment.goals', 'open.keep', 'prediction.player', 'relation.role', 'relation.since', '__proto__', 'toString'],
];

/** Values of which some fit some questions. */
const value = fc.oneof(
  fc.integer({ min: -1, max: 6 }),
  fc.constantFrom('cannot-judge', 'lighter', true, false, null, '', 2019, ['goals'], ['goals', 'goals']),
  fc.constantFrom({ gemeente: 100 }, { gemeente: 50, corporatie: 50 }, { gemeente: 1 }, { bakker: 100 }),
  fc.string(),
  fc.jsonValue(),
);

/** Any JSON value at all, and records that come close to answers. */
const anything = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }));

const rating = fc.constantFrom(1, 2, 3, 4, 5, 'cannot-judge');

/** Records that are answers, of at least one statement. */
const valid = fc
  .dictionary(fc.constantFrom(...edition.criteria.map(({ id }) => id)), rating, { minKeys: 1 })
  .chain((ratings) =>
    fc
      .record(
        {
          'ladder.now': fc.integer({ min: 1, max: 5 }),
          importance: fc.uniqueArray(fc.constantFrom('goals', 'player', 'relations'), { minLength: 1, maxLength: 2 }),
          'comment.goals': fc.string({ minLength: 1 }).map((text) => `a${text.replaceAll(/\p{Cc}/gu, '')}z`),
          'relation.since': fc.integer({ min: 1900, max: 2100 }),
        },
        { requiredKeys: [] },
      )
      .map((rest): Record<string, unknown> => ({ ...ratings, ...rest })),
  );

function responseOrRefusal(asked: AnswerScope, input: unknown): Response | Refusal {
  try {
    return readAnswers(edition, asked, input);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('the guard of answers, whatever is sent', () => {
  it('refuses, or gives a rating for each criterion', () => {
    fc.assert(
      fc.property(scope, anything, (asked, input) => {
        const outcome = responseOrRefusal(asked, input);
        if (outcome instanceof Refusal) {
          expect(['request.invalid', 'submission.empty']).toContain(outcome.problem.code);
        } else {
          expect(outcome.ratings).toHaveLength(29);
          for (const one of outcome.ratings) expect([null, 0, 1, 2, 3, 4, 5]).toContain(one);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fills the form again with the answers that were given', () => {
    fc.assert(
      fc.property(scope, valid, (asked, answers) => {
        expect(answersOf(edition, readAnswers(edition, asked, answers))).toEqual(answers);
      }),
    );
  });

  it('reads the same response from the form it filled', () => {
    fc.assert(
      fc.property(scope, valid, (asked, answers) => {
        const response = readAnswers(edition, asked, answers);
        expect(readAnswers(edition, asked, answersOf(edition, response))).toEqual(response);
      }),
    );
  });
});
