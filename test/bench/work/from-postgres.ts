import type { BlockKernel } from '../../../analytics/cube/block-kernel.ts';
import { type BlockCell, checkRatingBlock } from '../../../analytics/cube/rating-block.ts';
import { faster, type Outcome } from '../budget.ts';
import type { Columns } from '../check.ts';
import type { LeveledCell } from '../levels.ts';
import { numberOf } from '../peers/ids.ts';
import type { Postgres } from '../peers/postgres.ts';
import { readSql } from '../sql.ts';
import { checkMeasures, levelsOf, measureThreeLevels, type ThreeLevels } from '../three-levels.ts';
import { fastest, time } from '../timing.ts';
import type { Workload } from '../workload.ts';
import { quantiles } from './measures.ts';

/**
 * From the database to every measure with nothing kept from before: our sealed blocks, read and computed in this process,
 * against SQL on the ratings in their long form, in the fastest of two ways. Without A, for which SQL has no words.
 */
export async function benchFromPostgres(
  workload: Workload,
  kernel: BlockKernel,
  { client }: Postgres,
): Promise<Outcome[]> {
  const measure = async () => await measureBlocks(await readBlocks(client), kernel);
  await client.query('create temporary table quantile (df float8, t float8)');
  await client.query(`insert into quantile values ${quantiles().join(', ')}`);
  const timings = [];
  for (const cells of ['postgres-cells', 'postgres-cells-of-view']) {
    const compute = async () => await client.query(sqlFrom(cells));
    await compute();
    await checkMeasures(workload, await measure(), (table) => readTable(client, table));
    timings.push(await time(compute, 3, 0));
  }
  return [
    faster('M: everything from PostgreSQL', 'SQL on the long form', 20, await time(measure, 11), fastest(timings)),
  ];
}

type SealedWave = {
  readonly year: string;
  readonly criteria: number;
  readonly cells: readonly BlockCell[];
  readonly ratings: Uint8Array;
};

async function readBlocks(client: Postgres['client']): Promise<readonly SealedWave[]> {
  const { rows } = await client.query<SealedWave>(
    `select wave.name as year, criteria, cells, ratings
     from rating_block join wave on wave.municipality_id = rating_block.municipality_id and wave.id = wave_id
     order by wave_id`,
  );
  return rows;
}

/** All waves' blocks as one, and all measures of it. */
function measureBlocks(waves: readonly SealedWave[], kernel: BlockKernel): ThreeLevels {
  const criteria = waves[0]?.criteria ?? 0;
  const ratings = new Uint8Array(waves.reduce((total, wave) => total + wave.ratings.length, 0));
  const cells: LeveledCell[] = [];
  const responses: number[] = [];
  let at = 0;
  for (const wave of waves) {
    ratings.set(checkRatingBlock(wave).ratings, at);
    at += wave.ratings.length;
    for (const cell of wave.cells) {
      responses.push(cell.responses);
      cells.push({ ...cell, year: wave.year, role: cell.role === 'partner' ? 1 : 0 });
    }
  }
  const counts = new Uint32Array(kernel(ratings, Uint32Array.from(responses), criteria));
  return measureThreeLevels(counts, criteria, levelsOf(cells));
}

/** The whole script: cells, levels, and of each level its summaries and sides. */
export function sqlFrom(cells: string): string {
  const summary = (from: string, to: string, organisation = '') =>
    filled('postgres-summary', { from, to, organisation });
  return [
    // It expects a row where there are thousands, and would join them one by one for minutes.
    'set enable_nestloop = off',
    'drop table if exists cell, side, year_cell, year_side, organisation_summary, coalition_summary, coalition_sides',
    'drop table if exists year_summary, year_sides',
    readSql(cells),
    readSql('postgres-levels'),
    summary('cell', 'organisation_summary', 'organisation,'),
    summary('side', 'coalition_summary'),
    summary('year_side', 'year_summary'),
    filled('postgres-sides', { to: 'coalition_sides', cells: 'cell', sides: 'side' }),
    filled('postgres-sides', { to: 'year_sides', cells: 'year_cell', sides: 'year_side' }),
  ].join(';\n');
}

function filled(name: string, words: Readonly<Record<string, string>>): string {
  return readSql(name).replaceAll(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
}

async function readTable(client: Postgres['client'], table: string): Promise<Columns> {
  const { rows, fields } = await client.query<Record<string, unknown>>(`select * from ${table}`);
  return Object.fromEntries(fields.map(({ name }) => [name, rows.map((row) => numberOf(name, row[name]))]));
}
