import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importRatings } from '../../../api/actions/import-ratings.ts';
import type { Config } from '../../../api/config.ts';
import type { Locale } from '../../../survey/locale.ts';
import { startInstallation } from '../../support/installation.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import type { Outcome } from '../budget.ts';
import { buildWorkload } from '../workload.ts';
import { linesOf } from './imported-lines.ts';

const SIZE = { municipalities: 1, coalitions: 100, waves: 5 };
const FIRST_YEAR = 2021;
const [LONGEST_SECONDS, GIGABYTE] = [60, 2 ** 30];

/**
 * The annual report of a municipality with a hundred coalitions of five years, from asking for it to its last file: right
 * after all of it was imported, and once more when the results of its year are there.
 */
export async function benchReport(): Promise<Outcome[]> {
  const postgres = await startPostgres();
  const databaseUrl = await createDatabase(postgres.url);
  const installation = await startInstallation('embedded', { settings: { DATABASE_URL: databaseUrl } });
  try {
    const { deps, municipality } = installation;
    await importRatings(deps, municipality.id, linesOf(buildWorkload(SIZE), municipality.name, FIRST_YEAR), () => {});
    const name = `M: report of ${SIZE.coalitions} coalitions in five years`;
    return [
      ...outcomesOf(`${name}, the first`, make(deps.config, databaseUrl, 'nl')),
      ...outcomesOf(`${name}, a later one`, make(deps.config, databaseUrl, 'en')),
    ];
  } finally {
    await installation.close();
    await postgres.stop();
  }
}

function outcomesOf(name: string, { milliseconds, processor, bytes }: Made): readonly Outcome[] {
  const seconds = milliseconds / 1000;
  const took = `${seconds.toFixed(1)} s, ${(processor / 1000).toFixed(1)} s of processor`;
  return [
    outcome(name, `${LONGEST_SECONDS} s`, seconds / LONGEST_SECONDS, took),
    outcome(`${name}, memory`, '1 GB', bytes / GIGABYTE, `${(bytes / GIGABYTE).toFixed(2)} GB`),
  ];
}

type Made = {
  readonly state: string;
  readonly milliseconds: number;
  /** Milliseconds of all its threads together. */
  readonly processor: number;
  readonly bytes: number;
};

/** Throws with all that is known of it when it could not be made. */
function make({ dataFolder, secret }: Config, databaseUrl: string, locale: Locale): Made {
  const script = fileURLToPath(new URL('report-process.ts', import.meta.url));
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder, SECRET: secret, BASE_URL: '' };
  const words = [script, String(FIRST_YEAR + SIZE.waves - 1), locale];
  const told = execFileSync(process.execPath, words, { env: { ...process.env, ...settings }, encoding: 'utf8' });
  const made = JSON.parse(told) as Made;
  if (made.state !== 'made') throw new Error(told);
  return made;
}

function outcome(name: string, against: string, ratio: number, ours: string): Outcome {
  return { name, against, ratio, must: { atMost: 1 }, ours, theirs: against };
}
