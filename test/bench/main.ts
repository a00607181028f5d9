import { parseArgs } from 'node:util';
import { loadKernel } from '../../api/kernel.ts';
import { lineOf, type Outcome } from './budget.ts';
import { record, tableOf } from './document.ts';
import { refuseBusyMachine } from './machine.ts';
import { openDuckDb } from './peers/duckdb.ts';
import { openPostgres } from './peers/postgres.ts';
import { benchCountCube } from './work/count-cube.ts';
import { benchFromPostgres } from './work/from-postgres.ts';
import { benchMeasures } from './work/measures.ts';
import { benchNational, coalitionCubes } from './work/national.ts';
import { benchOverview } from './work/overview.ts';
import { benchPages } from './work/pages.ts';
import { benchPeakMemory } from './work/peak-memory.ts';
import { benchReport } from './work/report.ts';
import { benchServer } from './work/server.ts';
import { buildWorkload, SIZES } from './workload.ts';

/** npm run bench -- [S] [M] [L] [--record]: one JSON line a budget and a table; recorded in docs/benchmarks.md if asked. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { record: { type: 'boolean' } } });

const WORKLOADS = { S: benchS, M: benchM, L: benchL };
const wanted = Object.entries(WORKLOADS).filter(([name]) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) throw new Error('Name a workload: S, M or L.');
if (values.record) refuseBusyMachine();

const all: Outcome[] = [];
for (const [name, bench] of wanted) {
  const outcomes = await bench();
  for (const outcome of outcomes) process.stdout.write(`${lineOf(outcome)}\n`);
  if (values.record) record(name, outcomes, new Date().toISOString().slice(0, 10));
  all.push(...outcomes);
}
process.stdout.write(`\n${tableOf(all)}\n`);

/** What one coalition's people and coordinator get over the wire. */
async function benchS(): Promise<Outcome[]> {
  return [...(await benchPages()), ...(await benchServer())];
}

async function benchM(): Promise<Outcome[]> {
  const [workload, kernel] = [buildWorkload(SIZES.M), loadKernel()];
  const duckDb = await openDuckDb(workload);
  const inMemory = [
    ...(await benchCountCube(workload, kernel, duckDb)),
    ...(await benchMeasures(workload, kernel, duckDb)),
  ];
  duckDb.close();
  const postgres = await openPostgres(workload);
  try {
    inMemory.push(...(await benchFromPostgres(workload, kernel, postgres)));
  } finally {
    await postgres.close();
  }
  return [...inMemory, ...(await benchOverview()), ...(await benchReport())];
}

async function benchL(): Promise<Outcome[]> {
  const memory = benchPeakMemory();
  const workload = buildWorkload(SIZES.L);
  const duckDb = await openDuckDb(workload);
  const national = await benchNational(workload, coalitionCubes(workload, loadKernel()), duckDb);
  duckDb.close();
  return [...national, ...memory];
}
