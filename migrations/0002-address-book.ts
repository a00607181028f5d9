import { type Kysely, sql } from 'kysely';

/** The language in which a person is written to; Dutch for everybody who was there before it was asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column locale text not null default 'nl' check (locale in ('nl', 'en'))`.execute(db);
}
