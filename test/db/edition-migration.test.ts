import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { EditionBody } from '../../api/contract/edition.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openDeps } from '../../api/deps.ts';
import { migrations } from '../../migrations/all.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { databaseKinds, freshConfig } from '../support/installation.ts';

/** The shipped edition as it was stored before open questions were a list of their own. */
function asStoredBefore() {
  const { openQuestions, englishFallsBack: _, ...edition } = samenwerkingswijzer;
  const open = Object.fromEntries(openQuestions.map(({ id, text }) => [id, text]));
  return { ...edition, texts: { ...edition.texts, open } };
}

// As long as a hook gets: a database is made here, from nothing.
it.each(databaseKinds)(
  'an edition that was frozen long ago reads as today’s on %s',
  { timeout: 120_000 },
  async (kind) => {
    const { config, remove } = await freshConfig(kind);
    const { db, close } = openDeps(config);
    const older = Object.entries(migrations).filter(([name]) => name < '0006');
    const provider = { getMigrations: async () => Object.fromEntries(older) };
    expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
    const id = '33333333-3333-4333-8333-333333333333';
    await sql`insert into municipality (id, name, created_at) values (${id}, 'Gemeente', now())`.execute(db);
    const content = JSON.stringify(asStoredBefore());
    await sql`insert into edition values (${id}, ${samenwerkingswijzer.id}, ${content}, now())`.execute(db);
    await migrate(db);
    const { rows } = await sql<{ content: unknown }>`select content from edition`.execute(db);
    expect(rows[0]?.content).toEqual(samenwerkingswijzer);
    expect(EditionBody.parse(rows[0]?.content)).toEqual(samenwerkingswijzer);
    await expect(sql`delete from edition`.execute(db)).rejects.toThrow(/is frozen/);
    await close();
    remove();
  },
);
