import { Migrator } from 'kysely/migration';
import { migrations } from '../../migrations/all.ts';
import type { Database } from './connect.ts';

/** Brings the database to today's schema; throws what went wrong, with nothing half done. */
export async function migrate(db: Database): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
