import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importRatings } from '../../../api/actions/import-ratings.ts';
import { startInstallation } from '../../support/installation.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import type { Outcome } from '../budget.ts';
import { buildWorkload } from '../workload.ts';
import { linesOf } from './imported-lines.ts';

const SIZE = { municipalities: 1, coalitions: Number(process.env['COALITIONS'] ?? 100), waves: 5 };
const FIRST_YEAR = 2021;
const [LONGEST_SECONDS, GIGABYTE] = [60, 2 ** 30];

/** The annual report of a municipality with a hundred coalitions of five years, from asking for it to its last file. */
export async function benchReport(): Promise<Outcome[]> {
  const postgres = await startPostgres();
  const databaseUrl = await createDatabase(postgres.url);
  const installation = await startInstallation('embedded', { settings: { DATABASE_URL: databaseUrl } });
  try {
    const { deps, municipality } = installation;
    await importRatings(deps, municipality.id, linesOf(buildWorkload(SIZE), municipality.name, FIRST_YEAR), () => {});
    const made = makeIn(databaseUrl, deps.config.dataFolder, deps.config.secret);
    if (made.state !== 'made') throw new Error(JSON.stringify(made));
    process.stderr.write(`${JSON.stringify(made)}\n`);
    const name = `M: report of ${SIZE.coalitions} coalitions in five years`;
    const seconds = made.milliseconds / 1000;
    return [
      outcome(name, `${LONGEST_SECONDS} s`, seconds / LONGEST_SECONDS, `${seconds.toFixed(1)} s`),
      outcome(`${name}, memory`, '1 GB', made.bytes / GIGABYTE, `${(made.bytes / GIGABYTE).toFixed(2)} GB`),
    ];
  } finally {
    await installation.close();
    await postgres.stop();
  }
}

type Made = { readonly state: string; readonly milliseconds: number; readonly bytes: number };

function makeIn(databaseUrl: string, dataFolder: string, secret: string): Made {
  const script = fileURLToPath(new URL('report-process.ts', import.meta.url));
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder, SECRET: secret, BASE_URL: '' };
  const env = { ...process.env, ...settings };
  return JSON.parse(
    execFileSync(process.execPath, [script, String(FIRST_YEAR + SIZE.waves - 1)], { env, encoding: 'utf8' }),
  );
}

function outcome(name: string, against: string, ratio: number, ours: string): Outcome {
  return { name, against, ratio, must: { atMost: 1 }, ours, theirs: against };
}
