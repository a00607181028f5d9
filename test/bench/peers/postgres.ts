import pg from 'pg';
import { connect } from '../../../api/db/connect.ts';
import { migrate } from '../../../api/db/migrate.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import type { Workload } from '../workload.ts';
import { store } from './store-ratings.ts';

export type Postgres = { readonly client: pg.Client; readonly close: () => Promise<void> };

/**
 * A PostgreSQL server with the product's own tables, and in them one municipality's ratings twice, as the product keeps
 * them: a row a response, and a sealed block a wave.
 */
export async function openPostgres(workload: Workload): Promise<Postgres> {
  const server = await startPostgres();
  const databaseUrl = await createDatabase(server.url);
  const database = connect({ databaseUrl, dataFolder: '' });
  await migrate(database.db);
  await database.close();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await store(client, workload);
  await client.query('analyze');
  return {
    client,
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}
