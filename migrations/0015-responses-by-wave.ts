import { type Kysely, sql } from 'kysely';

/**
 * Finds the responses of a wave without reading those of every other. Since imported ratings, the index on owners holds only
 * responses that came with a submission, and a search that does not say so cannot use it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index response_wave on response (municipality_id, wave_id)`.execute(db);
}
