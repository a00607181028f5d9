import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayCompare } from '../../analytics/disclosure/may-compare.ts';
import { disclosurePatternOf } from '../../analytics/disclosure/pattern.ts';
import { STEPS, type Steps } from '../../analytics/disclosure/safe-cells.ts';
import { type AnswerTable, answerTables, CRITERION, inputOf, sizeOf, TABLES } from '../support/answer-tables.ts';
import { type Equation, linearAttack } from '../support/linear-attack.ts';

const tables = answerTables(3, 5);
const manyTables = { numRuns: TABLES };

describe('a pattern of what may be shown', { timeout: 300_000 }, () => {
  it('publishes nothing that fewer than three people answered', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { n } of publishedIn(channelOf(table))) expect(n === 0 || n >= 3).toBe(true);
      }),
      manyTables,
    );
  });

  it('lets no outsider compute what fewer than three people answered', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(foundByOutsider(table, channelOf(table))).toBeNull();
      }),
      manyTables,
    );
  });

  it('lets no organisation compute what a single respondent of another answered', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(foundByInsider(table, channelOf(table))).toBeNull();
      }),
      manyTables,
    );
  });

  it('changes in its names only when names and rows change places', () => {
    const renamed = fc.tuple(tables, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }));
    fc.assert(
      fc.property(renamed, ([table, order]) => {
        const names = new Map(namesIn(table).map((name, i, all) => [name, all[rank(order, i, all.length)] ?? name]));
        const other = table
          .map((one) => ({ ...one, organisation: names.get(one.organisation) ?? '' }))
          .toSorted((one, two) => (one.organisation < two.organisation ? -1 : 1));
        const expected = publishedIn(channelOf(table)).map((cell) => ({
          ...cell,
          organisation: cell.organisation === null ? null : (names.get(cell.organisation) ?? ''),
        }));
        expect(sorted(publishedIn(channelOf(other)))).toEqual(sorted(expected));
      }),
      manyTables,
    );
  });

  it('is the same whatever score somebody gave', () => {
    const changed = fc.tuple(tables, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(changed, ([table, which, person, score]) => {
        const other = table.map((one, i) =>
          i === which % table.length ? { ...one, scores: withScore(one.scores, person, score) } : one,
        );
        expect(channelOf(other)).toBe(channelOf(table));
      }),
      manyTables,
    );
  });

  it('gives nobody away by what a year publishes together, changes included', () => {
    const year = fc.tuple(tables, tables);
    fc.assert(
      fc.property(year, ([before, after]) => {
        const places = [...before, ...after];
        const pad = (row: Equation, at: number) => Array.from({ length: places.length }, (_, i) => row[i - at] ?? 0);
        const [first, second] = [equationsOf(before, channelOf(before)), equationsOf(after, channelOf(after))];
        const rows = [...first.map((row) => pad(row, 0)), ...second.map((row) => pad(row, before.length))];
        const isCompared = mayCompare(inputOf(before).people, inputOf(after).people);
        const change =
          isCompared && first[0] && second[0] ? [subtract(pad(second[0], before.length), pad(first[0], 0))] : [];
        expect(smallFound(places, [...rows, ...change])).toBeNull();
      }),
      manyTables,
    );
  });

  it('would give people away if three answers were enough to publish', () => {
    const threshold: Steps = { ...STEPS, outsider: () => false };
    const samples = fc.sample(tables, { numRuns: TABLES, seed: 1 });
    const found = samples.filter((table) => foundByOutsider(table, channelOf(table, threshold)) !== null);
    expect(found.length).toBeGreaterThan(TABLES / 100);
  });
});

type Published = {
  readonly kind: string;
  readonly coalition: string | null;
  readonly organisation: string | null;
  readonly organisationType: string | null;
  readonly n: number;
};

/** All that leaves the server, as text. */
function channelOf(table: AnswerTable, steps: Steps = STEPS): string {
  return JSON.stringify(disclosurePatternOf(inputOf(table), steps).criteria[CRITERION]?.filter((one) => one.isShown));
}

function publishedIn(channel: string): readonly Published[] {
  return JSON.parse(channel);
}

/** Each published mean is a sum of what organisations answered; beside it stands the mean of means where all are shown. */
function equationsOf(table: AnswerTable, channel: string): readonly Equation[] {
  const published = publishedIn(channel).filter(({ n }) => n > 0);
  const sums = published.map((cell) => table.map((one) => Number(isIn(one, cell))));
  const means = [...new Set(table.map(({ coalition }) => coalition))].flatMap((coalition) => {
    const own = table.map((one) => one.coalition === coalition && sizeOf(one.scores) > 0);
    const isShown = table.every((one, i) => !own[i] || published.some((cell) => isOwn(one, cell)));
    return isShown ? [table.map(({ scores }, i) => (own[i] ? WEIGHT / sizeOf(scores) : 0))] : [];
  });
  return [...sums, ...means];
}

/** A multiple of every number of people that a table has: with it, weights are whole. */
const WEIGHT = 2520;

function isIn(one: AnswerTable[number], { coalition, organisation, organisationType }: Published): boolean {
  return (
    (coalition ?? one.coalition) === one.coalition &&
    (organisation ?? one.organisation) === one.organisation &&
    (organisationType ?? one.organisationType) === one.organisationType
  );
}

function isOwn(one: AnswerTable[number], cell: Published): boolean {
  return cell.kind === 'coalition-partner' && isIn(one, cell);
}

function foundByOutsider(table: AnswerTable, channel: string): string | null {
  return smallFound(table, equationsOf(table, channel));
}

function smallFound(table: AnswerTable, equations: readonly Equation[]): string | null {
  const canCompute = linearAttack(equations, table.length);
  const small = table.flatMap(({ scores }, i) => (sizeOf(scores) > 0 && sizeOf(scores) < 3 ? [i] : []));
  for (const [place, one] of small.entries()) {
    if (canCompute(unit(table, one))) return `group ${one}`;
    for (const other of small.slice(place + 1)) {
      const people = sizeOf(table[one]?.scores ?? []) + sizeOf(table[other]?.scores ?? []);
      if (people < 3 && canCompute(unit(table, one, other))) return `groups ${one} and ${other}`;
    }
  }
  return null;
}

function foundByInsider(table: AnswerTable, channel: string): string | null {
  const equations = equationsOf(table, channel);
  for (const own of namesIn(table)) {
    const known = table.flatMap((one, i) => (one.organisation === own ? [unit(table, i)] : []));
    const canCompute = linearAttack([...equations, ...known], table.length);
    const found = table.findIndex(
      (one, i) => one.organisation !== own && sizeOf(one.scores) === 1 && canCompute(unit(table, i)),
    );
    if (found >= 0) return `${own} finds group ${found}`;
  }
  return null;
}

function unit(table: AnswerTable, ...which: readonly number[]): Equation {
  return table.map((_, i) => Number(which.includes(i)));
}

function subtract(one: Equation, other: Equation): Equation {
  return one.map((value, i) => value - (other[i] ?? 0));
}

function namesIn(table: AnswerTable): readonly string[] {
  return [...new Set(table.map(({ organisation }) => organisation))];
}

/** Which place the ith of `size` names gets when they are sorted by these numbers. */
function rank(order: readonly number[], i: number, size: number): number {
  const places = Array.from({ length: size }, (_, place) => place);
  return places.toSorted((one, other) => (order[one] ?? 0) - (order[other] ?? 0) || one - other)[i] ?? i;
}

function sorted(cells: readonly Published[]): readonly string[] {
  return cells
    .map(({ kind, coalition, organisation, organisationType, n }) =>
      // A name's type moves with its row, so that only cells of a type keep theirs.
      JSON.stringify([kind, coalition, organisation, organisationType, n]),
    )
    .toSorted();
}

function withScore(scores: readonly (number | null)[], person: number, score: number): readonly (number | null)[] {
  return scores.map((one, i) => (one !== null && i === person % scores.length ? score : one));
}
