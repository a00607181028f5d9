import { type BlockKernel, countBlockInPlain } from '../../../analytics/cube/block-kernel.ts';
import { faster, type Outcome, slower } from '../budget.ts';
import { checkColumn, checkCounts, checkWideCounts } from '../check.ts';
import { openArquero } from '../peers/arquero.ts';
import type { DuckDb } from '../peers/duckdb.ts';
import { readSql } from '../sql.ts';
import { fastest, time } from '../timing.ts';
import type { Workload } from '../workload.ts';

/**
 * The count cube of ratings that lie in memory: seven counts for each organisation of each coalition and wave, and each
 * criterion. Ours from bytes to counts, copying into the kernel's memory included; the others from a table that they hold
 * to a table that they hold, without handing it over.
 */
export async function benchCountCube(workload: Workload, kernel: BlockKernel, duckDb: DuckDb): Promise<Outcome[]> {
  const { ratings, responses, criteria } = workload;
  const [wide, long] = [readSql('counts'), readSql('counts-by-rating')];
  const counts = new Uint32Array(kernel(ratings, responses, criteria));
  checkColumn('Counts in plain JavaScript', counts, countBlockInPlain(ratings, responses, criteria));
  checkWideCounts('DuckDB', workload, counts, await duckDb.columns(wide));
  checkCounts('DuckDB by rating', workload, counts, await duckDb.columns(long));
  const arquero = openArquero(workload);
  checkCounts('arquero', workload, counts, arquero.count());
  const ours = await time(() => kernel(ratings, responses, criteria), 31);
  const plain = await time(() => countBlockInPlain(ratings, responses, criteria), 15);
  const theirs = fastest([await time(() => duckDb.run(wide), 7), await time(() => duckDb.run(long), 7)]);
  return [
    faster('M: count cube', 'DuckDB', 100, ours, theirs),
    slower('M: count cube', 'a plain sum over the same bytes', 4, ours, await time(() => sumOf(ratings), 31)),
    faster('M: count cube', 'arquero', 100, ours, await time(arquero.count, 3, 0)),
    faster('M: count cube, without WebAssembly', 'DuckDB', 10, plain, theirs),
  ];
}

function sumOf(ratings: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < ratings.length; i++) sum += ratings[i] as number;
  return sum;
}
