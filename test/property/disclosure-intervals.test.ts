import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LinearProgramSolver } from '../../analytics/disclosure/linear-program.ts';
import type { Width } from '../../analytics/disclosure/minimum.ts';
import { disclosurePatternOf } from '../../analytics/disclosure/pattern.ts';
import { tellPartners } from '../../analytics/disclosure/told.ts';
import { type AnswerTable, answerTables, CRITERION, inputOf, SOLVED_TABLES, sizeOf } from '../support/answer-tables.ts';
import { type IntervalAttack, intervalAttack, type ToldSum } from '../support/interval-attack.ts';
import { loadRememberingSolver } from '../support/remembering-solver.ts';

const tables = answerTables(1, 6);

describe('what is told of a coalition', { timeout: 600_000 }, () => {
  let solve: LinearProgramSolver;
  let attack: IntervalAttack;
  beforeAll(async () => {
    solve = await loadRememberingSolver();
    attack = await intervalAttack();
  });

  it.each<Width>([0.25, 0.5])('leaves every small group %s of the scale, also to colleagues of others', (width) => {
    fc.assert(
      fc.property(tables, (table) => {
        const told = toldIn(table, channelOf(table, width, solve));
        const outside = table.map(({ scores }) => ({ low: sizeOf(scores), high: 5 * sizeOf(scores) }));
        for (const one of smallIn(table, 2)) {
          expect(attack(outside, told, one)).toBeGreaterThanOrEqual(4 * width * groupSize(table, one) - 1e-6);
        }
        for (const own of table.keys()) {
          const inside = outside.map((bounds, i) => (i === own ? exactly(table, own) : bounds));
          for (const one of smallIn(table, 1).filter((other) => other !== own)) {
            expect(attack(inside, told, one)).toBeGreaterThanOrEqual(4 * width - 1e-6);
          }
        }
      }),
      { numRuns: SOLVED_TABLES },
    );
  });
});

function channelOf(table: AnswerTable, width: Width, solve: LinearProgramSolver): string {
  const pattern = disclosurePatternOf({ ...inputOf(table), width });
  const answers = table.map(({ organisation, scores }) => ({
    organisation,
    counts: [1, 2, 3, 4, 5].map((score) => scores.filter((one) => one === score).length),
  }));
  const coalition = table[0]?.coalition ?? '';
  return JSON.stringify(tellPartners(pattern, { coalition, criterion: CRITERION }, answers, solve));
}

type Level = { readonly n: number; readonly mean: { readonly low: number; readonly high: number } | null } | null;

/** What the text says, as whole sums of scores. */
function toldIn(table: AnswerTable, channel: string): readonly ToldSum[] {
  const read: { readonly together: Level; readonly organisations: Readonly<Record<string, Level>> } =
    JSON.parse(channel);
  const all = [...table.keys()];
  const own = all.flatMap((i) => sumOf(read.organisations[table[i]?.organisation ?? ''] ?? null, [i]));
  return [...sumOf(read.together, all), ...own];
}

function sumOf(level: Level, of: readonly number[]): readonly ToldSum[] {
  if (level?.mean == null) return [];
  const { n, mean } = level;
  const half = mean.low === mean.high ? 0.05 : 0;
  return [{ of, low: Math.ceil(n * (mean.low - half) - 1e-9), high: Math.floor(n * (mean.high + half) + 1e-9) }];
}

function smallIn(table: AnswerTable, most: number): readonly number[] {
  return [...table.keys()].filter((i) => groupSize(table, i) > 0 && groupSize(table, i) <= most);
}

function groupSize(table: AnswerTable, i: number): number {
  return sizeOf(table[i]?.scores ?? []);
}

function exactly(table: AnswerTable, i: number) {
  const sum = (table[i]?.scores ?? []).reduce<number>((total, score) => total + (score ?? 0), 0);
  return { low: sum, high: sum };
}
