import { type Insertable, sql } from 'kysely';
import type { MunicipalityId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { AuditEntryRow } from './schema.ts';

/**
 * Keeps everybody else from writing in the municipality's log until the transaction ends, so that each line follows the one
 * before. A lock of its own, taken after all others: nobody who holds it waits for another one.
 */
export async function lockAudit(db: Queries, municipalityId: MunicipalityId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${municipalityId}`}, 0))`.execute(db);
}

export function selectLastAuditEntry(db: Queries, municipalityId: MunicipalityId) {
  return db
    .selectFrom('audit_entry')
    .where('municipality_id', '=', municipalityId)
    .orderBy('seq', 'desc')
    .select(['seq', 'hash'])
    .limit(1)
    .executeTakeFirst();
}

/** Every line of the municipality's log, the first one first, with the name of who did it while there is an account. */
export function selectAuditEntries(db: Queries, municipalityId: MunicipalityId) {
  return db
    .selectFrom('audit_entry')
    .leftJoin('user', 'user.id', 'audit_entry.actor')
    .where('audit_entry.municipality_id', '=', municipalityId)
    .orderBy('audit_entry.seq')
    .selectAll('audit_entry')
    .select('user.name as actorName')
    .execute();
}

export async function insertAuditEntry(db: Queries, row: Insertable<AuditEntryRow>): Promise<void> {
  await db.insertInto('audit_entry').values(row).execute();
}
