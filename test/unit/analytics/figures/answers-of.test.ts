import { expect, it } from 'vitest';
import { buildRatingBlock } from '../../../../analytics/cube/rating-block.ts';
import { answersOf } from '../../../../analytics/figures/answers-of.ts';
import type { Criterion, Role } from '../../../../survey/criterion.ts';
import { samenwerkingswijzer } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Rating } from '../../../../survey/scale.ts';
import { organisations } from './small-dashboard.ts';

const criteria = samenwerkingswijzer.criteria.slice(0, 2) as [Criterion, Criterion];

/** The answers as "organisation respondent first|second score". */
function answersTo(responses: readonly (readonly [string, Role, readonly Rating[]])[]): string[] {
  const rated = responses.map(([organisation, role, ratings]) => {
    return { cell: { coalition: 'c', wave: 'w', organisation, role }, ratings };
  });
  const answers = answersOf(buildRatingBlock(2, rated), criteria, organisations);
  return answers.map(({ organisation, respondent, criterion, score }) => {
    return `${organisation} ${respondent} ${criterion === criteria[0] ? 'first' : 'second'} ${score ?? '–'}`;
  });
}

it('a partner is one respondent throughout; cannot judge has no score, what was skipped is left out', () => {
  expect(
    answersTo([
      ['B', 'partner', [0, null]],
      ['A', 'partner', [5, 2]],
    ]),
  ).toEqual(['Stichting A 1 first 5', 'Stichting A 1 second 2', '=1+1 1 first –']);
});

it('people of the municipality are numbered anew for each criterion, from low to high', () => {
  const people: readonly (readonly [string, Role, readonly Rating[]])[] = [
    ['G', 'municipality', [5, 1]],
    ['G', 'municipality', [2, 4]],
    ['G', 'municipality', [0, 3]],
  ];
  const expected = [
    ...['Gemeente Testdam 1 first 2', 'Gemeente Testdam 2 first 5', 'Gemeente Testdam 3 first –'],
    ...['Gemeente Testdam 1 second 1', 'Gemeente Testdam 2 second 3', 'Gemeente Testdam 3 second 4'],
  ];
  expect(answersTo(people)).toEqual(expected);
  // Who gave the 5 may as well have given the 3: it is the same table.
  const exchanged = [people[2], people[0], people[1]].map((one, i) => {
    return ['G', 'municipality', [one?.[2][0] ?? null, people[i]?.[2][1] ?? null]] as const;
  });
  expect(answersTo(exchanged)).toEqual(expected);
});
