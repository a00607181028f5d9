import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../support/database.ts';
import { databaseKinds } from '../support/installation.ts';

const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland'];

describe.each(databaseKinds)('values on %s', (kind) => {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  const zone = process.env['TZ'];
  beforeAll(async () => {
    database = await openDatabase(kind);
  });
  afterAll(async () => {
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
    await database.close();
  });

  const read = async (expression: ReturnType<typeof sql>): Promise<unknown> => {
    const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(database.db);
    return rows[0]?.value;
  };

  it.each(ZONES)('are days and instants whatever the zone of the machine: %s', async (machine) => {
    process.env['TZ'] = machine;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machine);
    expect(await read(sql`date '2026-03-29'`)).toBe('2026-03-29');
    const instant = new Date('2026-10-24T23:00:00.123Z');
    expect(await read(sql`cast(${instant} as timestamptz)`)).toEqual(instant);
    expect(await read(sql`cast('2026-10-25 02:30:00+02' as timestamptz)`)).toEqual(new Date('2026-10-25T00:30:00Z'));
  });

  it('are the same JavaScript values as on the other database', async () => {
    expect(await read(sql`count(*)`)).toBe(1);
    expect(await read(sql`9007199254740991::int8`)).toBe(Number.MAX_SAFE_INTEGER);
    expect(await read(sql`cast(${[5, 0, null, 1]} as smallint[])`)).toEqual([5, 0, null, 1]);
    const facts = { comments: { player: 'Eén loket.\n„Dat” helpt 👍' }, share: 'unknown', ladder: { now: 2 } };
    expect(await read(sql`cast(${JSON.stringify(facts)} as jsonb)`)).toEqual(facts);
    expect(await read(sql`null::text`)).toBeNull();
    expect(await read(sql`${'é'} = ${'é'}`)).toBe(true);
    expect(await read(sql`cast('3f0c6a4e-7c39-4f6e-9a10-3f1f0d1f7a11' as uuid)`)).toBe(
      '3f0c6a4e-7c39-4f6e-9a10-3f1f0d1f7a11',
    );
  });

  it.each([0, 1, 20_000, 3_000_000])('are bytes as they were, %i of them', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
    const found = await read(sql`cast(${Buffer.from(bytes)} as bytea)`);
    expect(Buffer.from(found as Uint8Array).equals(bytes)).toBe(true);
  });

  it('come with the code and the constraint of what the database refused', async () => {
    const row = { id: '3f0c6a4e-7c39-4f6e-9a10-3f1f0d1f7a11' as never, name: 'X', demo: false, created_at: new Date() };
    await database.db.insertInto('municipality').values(row).execute();
    const again = database.db.insertInto('municipality').values({ ...row, id: crypto.randomUUID() as never });
    await expect(again.execute()).rejects.toMatchObject({ code: '23505', constraint: 'municipality_only_one' });
    await database.db.deleteFrom('municipality').execute();
  });

  it('of a transaction that fails are gone, and those of its neighbours are kept', async () => {
    const names = async () =>
      (await database.db
        .selectFrom('verification' as never)
        .selectAll()
        .execute()) as unknown[];
    const write = (db: typeof database.db, id: string) =>
      sql`insert into verification (id, identifier, value, "expiresAt") values (${id}, 'x', 'y', now())`.execute(db);
    const failing = database.db.transaction().execute(async (db) => {
      await write(db, 'failing');
      await sql`select pg_sleep(0.05)`.execute(db);
      throw new Error('on purpose');
    });
    const neighbours = Promise.all(['a', 'b', 'c'].map((id) => write(database.db, id)));
    await expect(failing).rejects.toThrow('on purpose');
    await neighbours;
    expect(await names()).toHaveLength(3);
  });
});
