import { type Kysely, sql } from 'kysely';

/**
 * The short code of an invitation, and who entered answers that came on paper or by telephone. Invitations from before have
 * no code: there is no secret here to make one with.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table invitation add column code_hash text unique`.execute(db);
  await sql`alter table submission
    add column proxy_medium text check (proxy_medium in ('paper', 'phone')),
    add column proxy_by text references "user" ("id") on delete set null`.execute(db);
}
