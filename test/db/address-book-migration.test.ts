import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { selectAddressBook } from '../../api/db/address-book.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openDeps } from '../../api/deps.ts';
import { migrations } from '../../migrations/all.ts';
import type { MunicipalityId } from '../../survey/id.ts';
import { databaseKinds, freshConfig } from '../support/installation.ts';

const id = (digit: number) => `${digit}0000000-0000-4000-8000-000000000000`;

it.each(databaseKinds)('who answered before there was an address book stands in it once, on %s', async (kind) => {
  const { config, remove } = await freshConfig(kind);
  const { db, close } = openDeps(config);
  const older = Object.entries(migrations).filter(([name]) => name < '0002');
  const provider = { getMigrations: async () => Object.fromEntries(older) };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  await sql`insert into municipality (id, name, created_at) values (${id(1)}, 'Gemeente', now())`.execute(db);
  await sql`insert into organisation values (${id(1)}, ${id(2)}, 'Dorpsraad', 'association')`.execute(db);
  await sql`insert into person values (${id(1)}, ${id(3)}, 'Noor', 'noor@dorpsraad.example')`.execute(db);
  for (const [coalition, name] of [
    [id(4), 'Dorpen'],
    [id(5), 'Wijken'],
  ]) {
    await sql`insert into coalition values (${id(1)}, ${coalition}, ${name}, '', '2025-01-01', null, now())`.execute(
      db,
    );
    await sql`insert into membership values (${id(1)}, ${coalition}, ${id(2)}, 'partner')`.execute(db);
    await sql`insert into respondent values (${id(1)}, ${coalition}, ${id(2)}, ${id(3)})`.execute(db);
  }
  await migrate(db);
  expect(await selectAddressBook(db, id(1) as MunicipalityId)).toEqual([
    {
      ...{ id: id(2), name: 'Dorpsraad', kind: 'association' },
      coalitions: [
        { id: id(4), name: 'Dorpen' },
        { id: id(5), name: 'Wijken' },
      ],
      people: [{ id: id(3), name: 'Noor', email: 'noor@dorpsraad.example', locale: 'nl' }],
    },
  ]);
  await expect(sql`delete from contact`.execute(db)).rejects.toMatchObject({ code: '23503' });
  await close();
  remove();
});
