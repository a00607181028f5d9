import { type GroupColumns, groupColumnsOf } from '../../analytics/columns/group-columns.ts';
import { type SidesColumns, sidesColumnsOf } from '../../analytics/columns/sides-columns.ts';
import { type Columns, checkColumn, placesOf } from './check.ts';
import { type Level, type LeveledCell, levelOf, sidesOfLevel } from './levels.ts';
import type { Workload } from './workload.ts';

/** Every measure that SQL can do, of every organisation, of every coalition and wave, and of the municipality's years. */
export type ThreeLevels = {
  readonly organisations: GroupColumns;
  readonly coalitions: LevelMeasures;
  readonly years: LevelMeasures;
};

export type LevelMeasures = { readonly summaries: GroupColumns; readonly sides: SidesColumns };

/** Which cells belong together on the two upper levels. */
export type Levels = { readonly coalitions: Level; readonly years: Level };

/** @param cells whose key is coalition and wave, and year. */
export function levelsOf(cells: readonly LeveledCell[]): Levels {
  return {
    coalitions: levelOf(cells, ({ coalition, wave }) => `${coalition} ${wave}`),
    years: levelOf(cells, ({ year }) => `0 ${year}`),
  };
}

export function measureThreeLevels(counts: Uint32Array, criteria: number, levels: Levels): ThreeLevels {
  const measured = (level: Level): LevelMeasures => {
    const sides = sidesOfLevel(level, counts, criteria);
    return { summaries: groupColumnsOf(sides.merged), sides: sidesColumnsOf(sides) };
  };
  return {
    organisations: groupColumnsOf(counts),
    coalitions: measured(levels.coalitions),
    years: measured(levels.years),
  };
}

/**
 * Throws when a peer's tables say anything else than our columns. What it has no column for is not compared.
 *
 * @param read one of its tables, with numbers for coalition, wave, organisation, role and criterion.
 */
export async function checkMeasures(
  workload: Workload,
  ours: ThreeLevels,
  read: (table: string) => Promise<Columns>,
): Promise<void> {
  const levels = levelsOf(workload.cells.map((cell) => ({ ...cell, year: cell.wave })));
  const organisations = await read('organisation_summary');
  compare('organisations', ours.organisations, organisations, placesOf(workload, organisations));
  for (const name of ['coalition', 'year'] as const) {
    const [level, measured] = name === 'year' ? [levels.years, ours.years] : [levels.coalitions, ours.coalitions];
    const summaries = await read(`${name}_summary`);
    const sides = await read(`${name}_sides`);
    compare(name, measured.summaries, summaries, placesIn(level, workload.criteria, summaries));
    compare(name, measured.sides, sides, placesIn(level, workload.criteria, sides));
  }
}

/** By row, its place in our columns: two sides a coalition where the row says which side it is. */
function placesIn({ keys }: Level, criteria: number, rows: Columns): number[] {
  const { coalition = [], wave = [], role, criterion = [] } = rows;
  const places = new Map(keys.map((key, i) => [key, i]));
  return Array.from(coalition, (_, row) => {
    const place = places.get(`${coalition[row]} ${wave[row]}`) ?? Number.NaN;
    const side = role === undefined ? place : 2 * place + Number(role[row]);
    return side * criteria + Number(criterion[row]);
  });
}

function compare(level: string, ours: GroupColumns | SidesColumns, rows: Columns, places: readonly number[]): void {
  for (const [name, column] of Object.entries(ours)) {
    const theirs = rows[snakeCase(name)];
    if (theirs === undefined) continue;
    const own = Float64Array.from(places, (place) => column[place] ?? Number.NaN);
    checkColumn(`${name} of ${level}`, own, theirs);
  }
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
