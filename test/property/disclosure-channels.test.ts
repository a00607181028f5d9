import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { discloseComments } from '../../analytics/disclosure/comments.ts';
import { discloseAnalysis } from '../../analytics/disclosure/disclose-analysis.ts';
import type { LinearProgramSolver } from '../../analytics/disclosure/linear-program.ts';
import { disclosurePatternOf } from '../../analytics/disclosure/pattern.ts';
import { patternInputOf } from '../../analytics/disclosure/pattern-input.ts';
import { type Gates, SHOWN } from '../../analytics/gates.ts';
import { analysedWave, type Typed } from '../support/analysed-wave.ts';
import { type AnswerTable, answerTables, CRITERION, inputOf, TABLES } from '../support/answer-tables.ts';
import { loadRememberingSolver } from '../support/remembering-solver.ts';

/** No shuffles and no chance agreement: ten thousand tables of them take long, and they are withheld with the rest. */
const GATES: Gates = { ...SHOWN, between: { partners: 99, within: 99 }, rwg: 99 };

const tables = answerTables(1, 6);
const order = fc.infiniteStream(fc.nat());

describe('all that leaves the server of a confidential wave', { timeout: 300_000 }, () => {
  let solve: LinearProgramSolver;
  beforeAll(async () => {
    solve = await loadRememberingSolver();
  });

  const channelOf = (table: AnswerTable, themes: AnswerTable) => {
    const municipality = '44350';
    const analysis = analysedWave(
      { [CRITERION]: { municipality, partners: typed(table) } },
      { player: { municipality, partners: typed(themes) } },
      GATES,
    );
    const pattern = disclosurePatternOf(patternInputOf(analysis));
    return JSON.stringify(discloseAnalysis(analysis, { pattern, solve }));
  };

  it('is the same whoever of the people that are withheld gave which of their scores, in criteria and in themes', () => {
    fc.assert(
      fc.property(tables, order, (table, numbers) => {
        const other = withOthersScores(table, numbers);
        expect(channelOf(other, table.map(withHighScores))).toBe(channelOf(table, table));
      }),
      { numRuns: TABLES },
    );
  });

  it('has no remark of fewer than five people, and none with a score', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const remarks = table.map((_, i) => `canary ${i}`);
        const shown = JSON.stringify(discloseComments(remarks, disclosurePatternOf(inputOf(table)), 'coalition 0'));
        const people = table.reduce((sum, { scores }) => sum + scores.length, 0);
        if (people < 5) expect(shown).not.toContain('canary');
        else if (shown.includes('canary')) expect(JSON.parse(shown).toSorted()).toEqual(remarks.toSorted());
      }),
      { numRuns: TABLES },
    );
  });
});

function typed(table: AnswerTable): Typed['partners'] {
  return Object.fromEntries(
    table.map(({ organisation, scores }) => [organisation, scores.map((score) => score ?? 0).join('')]),
  );
}

/**
 * The scores of organisations that are withheld, given by others of those. Where all of them together are withheld as well
 * they are other scores altogether.
 */
function withOthersScores(table: AnswerTable, numbers: fc.Stream<number>): AnswerTable {
  const shown = (disclosurePatternOf(inputOf(table)).criteria[CRITERION] ?? []).filter(({ isShown }) => isShown);
  const isWithheld = (organisation: string) => !shown.some((cell) => cell.organisation === organisation);
  const isWhole = shown.some(({ kind }) => kind === 'coalition');
  const hidden = table.filter(({ organisation }) => isWithheld(organisation)).flatMap(({ scores }) => scores);
  const given = hidden.filter((score) => score !== null);
  const drawn = [...numbers.take(given.length)];
  const places = given.map((_, i) => i).toSorted((one, two) => (drawn[one] ?? 0) - (drawn[two] ?? 0));
  const others = isWhole ? places.map((place) => given[place] ?? 1) : drawn.map((number) => (number % 5) + 1);
  let next = 0;
  return table.map((one) => {
    if (!isWithheld(one.organisation)) return one;
    return { ...one, scores: one.scores.map((score) => (score === null ? null : (others[next++] ?? 1))) };
  });
}

function withHighScores<One extends AnswerTable[number]>(one: One): One {
  return { ...one, scores: one.scores.map((score) => (score === null ? null : 5)) };
}
