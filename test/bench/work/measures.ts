import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { BlockKernel } from '../../../analytics/cube/block-kernel.ts';
import { faster, type Outcome } from '../budget.ts';
import type { DuckDb } from '../peers/duckdb.ts';
import { readSql } from '../sql.ts';
import { checkMeasures, levelsOf, measureThreeLevels } from '../three-levels.ts';
import { time } from '../timing.ts';
import type { Workload } from '../workload.ts';

/** From ratings in memory to every measure, against the same in SQL, of which every number is compared. */
export async function benchMeasures(workload: Workload, kernel: BlockKernel, duckDb: DuckDb): Promise<Outcome[]> {
  const { ratings, responses, criteria, cells } = workload;
  // Which cells belong together is kept with them.
  const levels = levelsOf(cells.map((cell) => ({ ...cell, year: cell.wave })));
  const measure = () => measureThreeLevels(new Uint32Array(kernel(ratings, responses, criteria)), criteria, levels);
  await duckDb.run('create table quantile (df double, t double)');
  await duckDb.run(`insert into quantile values ${quantiles().join(', ')}`);
  await duckDb.run(readSql('duckdb-macros'));
  const sql = readSql('duckdb-measures');
  await duckDb.run(sql);
  await checkMeasures(workload, measure(), (table) => duckDb.columns(`from ${table}`));
  const ours = await time(measure, 11);
  return [faster('M: all measures, three levels', 'DuckDB', 8, ours, await time(() => duckDb.run(sql), 5))];
}

/** More than there are people in any group. */
const MOST_DF = 20_000;

/** Rows of df and t(.975, df): SQL has no t distribution. */
export function quantiles(): readonly string[] {
  return Array.from({ length: MOST_DF }, (_, i) => `(${i + 1}, ${quantile(0.975, i + 1)})`);
}
