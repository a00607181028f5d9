import { mergeCounts } from '../../../analytics/columns/merge-counts.ts';
import type { BlockKernel } from '../../../analytics/cube/block-kernel.ts';
import { RATING_BYTES } from '../../../analytics/cube/count-kernel.ts';
import { faster, type Outcome } from '../budget.ts';
import { type Columns, checkColumn } from '../check.ts';
import type { DuckDb } from '../peers/duckdb.ts';
import { readSql } from '../sql.ts';
import { fastest, time } from '../timing.ts';
import type { Cell, Workload } from '../workload.ts';

/** The cubes that a country's coalitions keep: the municipality's counts and those of all partners, of each coalition. */
export function coalitionCubes(workload: Workload, kernel: BlockKernel): Uint32Array {
  const { ratings, responses, criteria, cells } = workload;
  const rowOf = Int32Array.from(cells, ({ coalition, role }) => 2 * coalition + role);
  return mergeCounts(
    new Uint32Array(kernel(ratings, responses, criteria)),
    criteria * RATING_BYTES,
    sizeOf(cells, 'coalition') * 2,
    rowOf,
  );
}

/** Of each coalition its municipality, which is kept with its cube. */
export function municipalitiesOf({ cells }: Workload): Int32Array {
  const municipalityOf = new Int32Array(sizeOf(cells, 'coalition'));
  for (const { coalition, municipality } of cells) municipalityOf[coalition] = municipality;
  return municipalityOf;
}

/** The national table: by municipality and for the country in the last row, each side's distribution of every criterion. */
export function nationalTable(criteria: number, municipalityOf: Int32Array, cubes: Uint32Array): Uint32Array {
  const width = 2 * criteria * RATING_BYTES;
  const municipalities = (municipalityOf.at(-1) ?? -1) + 1;
  const table = mergeCounts(cubes, width, municipalities + 1, municipalityOf);
  const country = table.subarray(municipalities * width);
  country.set(mergeCounts(table, width, 1, new Int32Array(municipalities)));
  return table;
}

/** From the cubes of a year to the table, against SQL on the ratings of that year. */
export async function benchNational(workload: Workload, cubes: Uint32Array, duckDb: DuckDb): Promise<Outcome[]> {
  const [wide, long] = [readSql('national'), readSql('national-by-rating')];
  const municipalityOf = municipalitiesOf(workload);
  const make = () => nationalTable(workload.criteria, municipalityOf, cubes);
  const table = make();
  checkTable(table, workload.criteria, await duckDb.columns(long));
  const ours = await time(make, 11);
  const theirs = fastest([await time(() => duckDb.run(wide), 3, 1), await time(() => duckDb.run(long), 3, 1)]);
  return [faster('L: national table from cubes', 'DuckDB', 20, ours, theirs)];
}

function checkTable(table: Uint32Array, criteria: number, rows: Columns): void {
  const theirs = new Uint32Array(table.length);
  const { municipality = [], role = [], criterion = [], rating = [], n = [] } = rows;
  const country = table.length / (2 * criteria * RATING_BYTES) - 1;
  for (let row = 0; row < municipality.length; row++) {
    const at = ((municipality[row] ?? country) * 2 + Number(role[row])) * criteria + Number(criterion[row]);
    theirs[at * RATING_BYTES + Number(rating[row])] = Number(n[row]);
  }
  checkColumn('The national table', table, theirs);
}

function sizeOf(cells: readonly Cell[], what: 'coalition' | 'municipality'): number {
  return (cells.at(-1)?.[what] ?? -1) + 1;
}
