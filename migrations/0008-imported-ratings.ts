import { type Kysely, sql } from 'kysely';

/**
 * Ratings that were collected elsewhere: closed waves without invitations. Their responses came with no submission, and
 * there may be several of one partner. An organisation that took part in earlier years only is a member that has left.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table wave add column imported_at timestamptz',
  'alter table membership add column left_on date',
  'alter table response alter column submission_id drop not null',
  'alter table response drop constraint response_owner',
  `create unique index response_owner on response (municipality_id, wave_id, organisation_id, invitation_id)
    nulls not distinct where submission_id is not null`,
];
