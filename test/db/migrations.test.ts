import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../api/db/migrate.ts';
import { openDatabase } from '../support/database.ts';
import { databaseKinds } from '../support/installation.ts';

/** better-auth's own tables know users, not municipalities; Kysely's two remember what has been migrated. */
const OTHERS = ['account', 'session', 'twoFactor', 'user', 'verification', 'kysely_migration', 'kysely_migration_lock'];

describe.each(databaseKinds)('the tables on %s', (kind) => {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  beforeAll(async () => {
    database = await openDatabase(kind);
  });
  afterAll(() => database.close());

  it('stay as they are when the migrations run again', async () => {
    const tables = async () =>
      (
        await sql`select table_name, column_name, data_type from information_schema.columns
        where table_schema = 'public' order by 1, 2`.execute(database.db)
      ).rows;
    const before = await tables();
    await migrate(database.db);
    expect(await tables()).toEqual(before);
  });

  it('lead from a wave to its responses without reading those of others', async () => {
    const none = '3f0c6a4e-7c39-4f6e-9a10-3f1f0d1f7a11';
    const plan = await database.db.transaction().execute(async (db) => {
      // Of an empty table reading all of it is the shortest way.
      await sql`set local enable_seqscan = off`.execute(db);
      return await sql`explain select * from response where municipality_id = ${none} and wave_id = ${none}`.execute(
        db,
      );
    });
    expect(JSON.stringify(plan.rows)).toContain('response_wave');
  });

  it('belong to a municipality, each one, in every row', async () => {
    const { rows } = await sql<{ name: string; scoped: boolean }>`
      select t.table_name as name,
             bool_or(c.column_name = 'municipality_id' and c.is_nullable = 'NO') as scoped
      from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' group by 1`.execute(database.db);
    const unscoped = rows.filter(({ name, scoped }) => !scoped && !OTHERS.includes(name)).map(({ name }) => name);
    expect(unscoped).toEqual(['municipality']);
  });

  it('carry the municipality along in every reference, so that no row can point into another', async () => {
    const { rows } = await sql<{ name: string }>`
      select conname as name from pg_constraint k
      where contype = 'f' and connamespace = 'public'::regnamespace
        and confrelid not in ('"user"'::regclass, 'municipality'::regclass, 'submission'::regclass)
        and not exists (select 1 from unnest(k.confkey) with ordinality as f(attnum, place)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = f.attnum
          where a.attname = 'municipality_id' and f.place = 1)`.execute(database.db);
    expect(rows).toEqual([]);
  });
});
