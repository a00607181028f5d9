import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countBlockInPlain } from '../../analytics/cube/block-kernel.ts';
import { loadKernel } from '../../api/kernel.ts';
import { lineOf } from '../bench/budget.ts';
import { checkColumn, checkWideCounts } from '../bench/check.ts';
import { tableOf } from '../bench/document.ts';
import { openDuckDb } from '../bench/peers/duckdb.ts';
import { readSql } from '../bench/sql.ts';
import { benchCountCube } from '../bench/work/count-cube.ts';
import { benchMeasures } from '../bench/work/measures.ts';
import { benchNational, coalitionCubes } from '../bench/work/national.ts';
import { buildWorkload } from '../bench/workload.ts';

/** So small that its times say nothing; whatever is compared is compared. */
const SMALL = { municipalities: 2, coalitions: 3, waves: 2 };

describe('the benchmark', () => {
  it('gives the same counts and measures as its peers, and a line for each budget', async () => {
    const [workload, kernel] = [buildWorkload(SMALL), loadKernel()];
    const duckDb = await openDuckDb(workload);
    const outcomes = [
      ...(await benchCountCube(workload, kernel, duckDb)),
      ...(await benchMeasures(workload, kernel, duckDb)),
      ...(await benchNational(workload, coalitionCubes(workload, kernel), duckDb)),
    ];
    duckDb.close();
    expect(outcomes.map(({ against }) => against)).toContain('arquero');
    for (const outcome of outcomes) {
      const line: unknown = JSON.parse(lineOf(outcome));
      expect(line).toEqual({
        name: expect.stringMatching(/^[SML]: /),
        ratio: expect.any(Number),
        against: expect.any(String),
        must: expect.stringMatching(/^[<>]= [\d.]+$/),
        ok: expect.any(Boolean),
      });
    }
    expect(tableOf(outcomes).split('\n')).toHaveLength(outcomes.length + 2);
  });

  it('makes the same data each time', () => {
    expect(buildWorkload(SMALL)).toEqual(buildWorkload(SMALL));
  });

  it('times nothing when a peer counts otherwise', async () => {
    const workload = buildWorkload({ municipalities: 1, coalitions: 1, waves: 1 });
    const duckDb = await openDuckDb(workload);
    const rows = await duckDb.columns(readSql('counts'));
    duckDb.close();
    const counts = countBlockInPlain(workload.ratings, workload.responses, workload.criteria);
    expect(() => checkWideCounts('DuckDB', workload, counts, rows)).not.toThrow();
    counts[8] = (counts[8] ?? 0) + 1;
    expect(() => checkWideCounts('DuckDB', workload, counts, rows)).toThrow('Counts of DuckDB');
    expect(() => checkColumn('A column', [1, null], [1, 2])).toThrow('A column: 2 where we have null, at 1.');
  });

  it('has a place in docs/benchmarks.md for each workload, with the machine and the day, or says that it has not run', () => {
    const document = readFileSync('docs/benchmarks.md', 'utf8');
    for (const name of ['S', 'M', 'L']) {
      const [, section] = document.match(new RegExp(`<!-- ${name} -->\\n\\n([^]*?)\\n\\n<!-- /${name} -->`)) ?? [];
      expect(section, name).toMatch(/^(Not measured yet\.|Measured on \d{4}-\d\d-\d\d on \d+ × .+ GB of memory)/);
    }
  });
});
