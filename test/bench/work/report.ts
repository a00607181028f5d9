import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { importRatings } from '../../../api/actions/import-ratings.ts';
import { setUpInstallation } from '../../../api/actions/set-up-installation.ts';
import type { Config } from '../../../api/config.ts';
import type { DatabaseKind } from '../../../api/db/connect.ts';
import { migrate } from '../../../api/db/migrate.ts';
import { openDeps } from '../../../api/deps.ts';
import type { Locale } from '../../../survey/locale.ts';
import { freshConfig, SIGN_IN } from '../../support/installation.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import type { Outcome } from '../budget.ts';
import { buildWorkload } from '../workload.ts';
import { linesOf } from './imported-lines.ts';

const SIZE = { municipalities: 1, coalitions: 100, waves: 5 };
const FIRST_YEAR = 2021;
const MUNICIPALITY = 'Gemeente Testdam';
const [LONGEST_SECONDS, GIGABYTE] = [60, 2 ** 30];
/** Asking takes some of the time that is measured. */
const SAMPLE_MILLISECONDS = 250;

/**
 * The annual report of a municipality with a hundred coalitions of five years, from asking for it to its last file: right
 * after all of it was imported, and once more when the results of its year are there. On both databases.
 */
export async function benchReport(): Promise<Outcome[]> {
  const postgres = await startPostgres();
  try {
    const databaseUrl = await createDatabase(postgres.url);
    return [...(await benchOn('postgresql', databaseUrl)), ...(await benchOn('embedded', ''))];
  } finally {
    await postgres.stop();
  }
}

async function benchOn(kind: DatabaseKind, databaseUrl: string): Promise<Outcome[]> {
  const { config, remove } = await freshConfig('embedded', { DATABASE_URL: databaseUrl });
  try {
    await fill(config);
    const name = `M: report of ${SIZE.coalitions} coalitions in five years, ${kind}`;
    return [
      ...outcomesOf(`${name}, the first`, await make(config, 'nl')),
      ...outcomesOf(`${name}, a later one`, await make(config, 'en')),
    ];
  } finally {
    remove();
  }
}

async function fill(config: Config): Promise<void> {
  const deps = openDeps(config);
  await migrate(deps.db);
  const wanted = { municipality: MUNICIPALITY, name: 'Coördinator', ...SIGN_IN, demo: false };
  const { id } = await setUpInstallation(deps, wanted);
  await importRatings(deps, id, linesOf(buildWorkload(SIZE), MUNICIPALITY, FIRST_YEAR), () => {});
  await deps.close();
}

function outcomesOf(name: string, { milliseconds, processor, bytes, together }: Made): readonly Outcome[] {
  const seconds = milliseconds / 1000;
  const took = `${seconds.toFixed(1)} s, ${(processor / 1000).toFixed(1)} s of processor`;
  return [
    outcome(name, `${LONGEST_SECONDS} s`, seconds / LONGEST_SECONDS, took),
    outcome(`${name}, memory of the server`, '1 GB', bytes / GIGABYTE, inGigabytes(bytes)),
    outcome(`${name}, with who makes its files`, '1 GB', together / GIGABYTE, inGigabytes(together)),
  ];
}

function inGigabytes(bytes: number): string {
  return `${(bytes / GIGABYTE).toFixed(2)} GB`;
}

type Made = {
  readonly state: string;
  readonly milliseconds: number;
  /** Milliseconds of all its threads together. */
  readonly processor: number;
  /** The most that the server took, and what it took at most together with the processes that it started. */
  readonly bytes: number;
  readonly together: number;
};

/** Throws with all that is known of it when it could not be made. */
async function make({ dataFolder, databaseUrl, secret }: Config, locale: Locale): Promise<Made> {
  const script = fileURLToPath(new URL('report-process.ts', import.meta.url));
  const settings = { DATABASE_URL: databaseUrl ?? '', DATA_DIR: dataFolder, SECRET: secret, BASE_URL: '' };
  // The flag that `npm start` gives.
  const words = ['--max-semi-space-size=16', script, String(FIRST_YEAR + SIZE.waves - 1), locale];
  const server = spawn(process.execPath, words, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = text(server.stdout);
  let together = 0;
  const hasEnded = once(server, 'exit').then(() => true);
  while (!(await Promise.race([hasEnded, setTimeout(SAMPLE_MILLISECONDS, false)])))
    together = Math.max(together, await bytesOfFamily(server.pid ?? 0));
  const made = JSON.parse(await told) as Omit<Made, 'together'>;
  if (made.state !== 'made') throw new Error(await told);
  return { ...made, together };
}

/** What a process and its children take now; pages that they share count for each. */
async function bytesOfFamily(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = rows.filter(([own, parent]) => own === pid || parent === pid);
  return family.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes * 1024, 0);
}

function outcome(name: string, against: string, ratio: number, ours: string): Outcome {
  return { name, against, ratio, must: { atMost: 1 }, ours, theirs: against };
}
