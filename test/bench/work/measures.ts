import quantile from '@stdlib/stats-base-dists-t-quantile';
import { type GroupColumns, groupColumnsOf } from '../../../analytics/columns/group-columns.ts';
import { type SidesColumns, sidesColumnsOf } from '../../../analytics/columns/sides-columns.ts';
import type { BlockKernel } from '../../../analytics/cube/block-kernel.ts';
import { faster, type Outcome } from '../budget.ts';
import { type Columns, checkColumn, placesOf } from '../check.ts';
import { type Level, levelOf, sidesOfLevel } from '../levels.ts';
import type { DuckDb } from '../peers/duckdb.ts';
import { readSql } from '../sql.ts';
import { time } from '../timing.ts';
import type { Cell, Workload } from '../workload.ts';

/** Every measure that SQL can do, of every organisation, of every coalition and wave, and of the municipality's years. */
export type ThreeLevels = {
  readonly organisations: GroupColumns;
  readonly coalitions: LevelMeasures;
  readonly years: LevelMeasures;
};

export type LevelMeasures = { readonly summaries: GroupColumns; readonly sides: SidesColumns };

/** Which cells belong together on the two upper levels. */
export type Levels = { readonly coalitions: Level; readonly years: Level };

export function levelsOf(cells: readonly Cell[]): Levels {
  return {
    coalitions: levelOf(cells, ({ coalition, wave }) => `${coalition} ${wave}`),
    years: levelOf(cells, ({ wave }) => `0 ${wave}`),
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

/** From ratings in memory to every measure, against the same in SQL, of which every number is compared. */
export async function benchMeasures(workload: Workload, kernel: BlockKernel, duckDb: DuckDb): Promise<Outcome[]> {
  const { ratings, responses, criteria, cells } = workload;
  const levels = levelsOf(cells);
  const measure = () => measureThreeLevels(kernel(ratings, responses, criteria), criteria, levels);
  await prepareDuckDb(duckDb);
  const sql = readSql('duckdb-measures');
  await duckDb.run(sql);
  await checkMeasures(workload, levels, measure(), duckDb);
  const ours = await time(measure, 11);
  return [faster('M: all measures, three levels', 'DuckDB', 8, ours, await time(() => duckDb.run(sql), 5))];
}

/** More than there are people in any group. */
const MOST_DF = 20_000;

async function prepareDuckDb(duckDb: DuckDb): Promise<void> {
  const quantiles = Array.from({ length: MOST_DF }, (_, i) => `(${i + 1}, ${quantile(0.975, i + 1)})`);
  await duckDb.run('create table quantile (df double, t double)');
  await duckDb.run(`insert into quantile values ${quantiles.join(', ')}`);
  await duckDb.run(readSql('duckdb-macros'));
}

async function checkMeasures(workload: Workload, levels: Levels, ours: ThreeLevels, duckDb: DuckDb): Promise<void> {
  const organisations = await duckDb.columns('from organisation_summary');
  compare('organisations', ours.organisations, organisations, placesOf(workload, organisations));
  for (const name of ['coalition', 'year'] as const) {
    const [level, measured] = name === 'year' ? [levels.years, ours.years] : [levels.coalitions, ours.coalitions];
    const summaries = await duckDb.columns(`from ${name}_summary`);
    const sides = await duckDb.columns(`from ${name}_sides`);
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
    const own = Float64Array.from(places, (place) => column[place] ?? Number.NaN);
    checkColumn(`${name} of ${level}`, own, rows[snakeCase(name)] ?? []);
    if (own.length !== column.length) throw new Error(`SQL has ${own.length} of ${column.length} rows of ${level}.`);
  }
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
