import { importRatings } from '../../../api/actions/import-ratings.ts';
import { paths } from '../../../api/contract/paths.ts';
import { type Installation, startInstallation } from '../../support/installation.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import { type Outcome, slower } from '../budget.ts';
import { type Timing, time } from '../timing.ts';
import { buildWorkload, SIZES } from '../workload.ts';
import { linesOf } from './imported-lines.ts';

/** Milliseconds that a reader still waits for without wondering. */
const LONGEST: Timing = { median: 1000, min: 1000, max: 1000 };
/** So many times as long it may take when findings are not known yet, once each time that the server starts. */
const FIRST = 5;
const [BEFORE, YEAR] = [2024, 2025];

/** The coalitions of a municipality in one year, with what changed since the year before, from their sealed blocks. */
export async function benchOverview(): Promise<Outcome[]> {
  const postgres = await startPostgres();
  const databaseUrl = await createDatabase(postgres.url);
  const installation = await startInstallation('embedded', { settings: { DATABASE_URL: databaseUrl } });
  try {
    const { deps, municipality } = installation;
    const workload = buildWorkload({ ...SIZES.M, waves: 2 });
    await importRatings(deps, municipality.id, linesOf(workload, municipality.name, BEFORE), () => {});
    // Closed waves are sealed at the first look: that is not what is measured here.
    await overviewOf(installation);
    deps.sealedFindings.clear();
    const first = await time(() => overviewOf(installation), 1, 0);
    const ours = await time(() => overviewOf(installation), 7);
    const name = `M: overview of ${SIZES.M.coalitions} coalitions, server`;
    return [
      slower(name, '1 s', 1, ours, LONGEST),
      slower(`${name}, first look after starting`, '1 s', FIRST, first, LONGEST),
    ];
  } finally {
    await installation.close();
    await postgres.stop();
  }
}

async function overviewOf({ staff }: Installation): Promise<void> {
  const { content } = await staff.download(`${paths.overview()}?year=${YEAR}`);
  const { coalitions } = JSON.parse(await content.text()) as { coalitions: readonly { rows: readonly unknown[] }[] };
  const shown = coalitions.filter(({ rows }) => rows.length > 0).length;
  if (shown !== SIZES.M.coalitions) throw new Error(`The overview shows ${shown} coalitions.`);
}
