import { startInstallation } from '../../support/installation.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import type { Outcome } from '../budget.ts';
import { benchPayload } from './payload.ts';
import { benchSubmit } from './submit.ts';

/** The product as it runs, on a PostgreSQL server of its own. */
export async function benchServer(): Promise<Outcome[]> {
  const postgres = await startPostgres();
  const databaseUrl = await createDatabase(postgres.url);
  const installation = await startInstallation('embedded', { settings: { DATABASE_URL: databaseUrl } });
  try {
    return [...(await benchPayload(installation)), ...(await benchSubmit(installation, databaseUrl))];
  } finally {
    await installation.close();
    await postgres.stop();
  }
}
