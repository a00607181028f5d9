import fc from 'fast-check';
import type { Respondents } from '../../analytics/disclosure/atom.ts';
import type { PatternInput } from '../../analytics/disclosure/pattern.ts';

/** What one organisation's people answered in one coalition: 1–5, or null who could not judge. */
export type Answered = {
  readonly coalition: string;
  readonly organisation: string;
  readonly organisationType: string;
  readonly scores: readonly (number | null)[];
};

export type AnswerTable = readonly Answered[];

/** How many tables are tried, and of those that take linear programs; `npm run test:disclosure` tries ten thousand of each. */
export const TABLES = Number(process.env['TABLES'] ?? 10_000);
export const SOLVED_TABLES = Number(process.env['TABLES'] ?? 500);

const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 });
/** Mostly few people, sometimes many. */
const people = fc.oneof(
  { weight: 5, arbitrary: fc.array(score, { maxLength: 4 }) },
  { weight: 2, arbitrary: fc.array(score, { minLength: 3, maxLength: 9 }) },
);

/** Some organisations in some coalitions, of three types. */
export function answerTables(mostCoalitions: number, mostOrganisations: number): fc.Arbitrary<AnswerTable> {
  const organisations = fc.array(people, { minLength: 1, maxLength: mostOrganisations });
  return fc.array(organisations, { minLength: 1, maxLength: mostCoalitions }).map((coalitions) =>
    coalitions.flatMap((own, c) =>
      own.map((scores, i) => ({
        coalition: `coalition ${c}`,
        organisation: `organisation ${i}`,
        organisationType: `type ${i % 3}`,
        scores,
      })),
    ),
  );
}

export const CRITERION = 'player.clear';

export function inputOf(table: AnswerTable): PatternInput {
  const people = table.map(
    ({ scores, ...one }): Respondents => ({
      ...one,
      role: 'partner',
      respondents: scores.length,
      answered: { [CRITERION]: sizeOf(scores) },
    }),
  );
  return { attribution: 'confidential', people, criteria: [CRITERION] };
}

/** How many gave a score. */
export function sizeOf(scores: Answered['scores']): number {
  return scores.filter((one) => one !== null).length;
}
