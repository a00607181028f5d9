import { type Insertable, sql } from 'kysely';
import type { InvitationId, MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Response, ResponseOwner } from '../../survey/response.ts';
import type { Database, Queries } from './connect.ts';
import type { ConfidentialReceiptRow, ConfidentialResponseRow } from './schema.ts';

/** What is known of a confidential response beside the answers. */
export type ConfidentialKey = Pick<
  ConfidentialResponseRow,
  'municipality_id' | 'id' | 'wave_id' | 'role' | 'organisation_id'
>;

/** Notes that an invitation's answers are in. */
export async function insertReceipt(db: Queries, row: ConfidentialReceiptRow): Promise<void> {
  await db.insertInto('confidential_receipt').values(row).execute();
}

export function selectReceipt(
  db: Queries,
  municipalityId: MunicipalityId,
  invitationId: InvitationId,
): Promise<ConfidentialReceiptRow | undefined> {
  return db
    .selectFrom('confidential_receipt')
    .where('municipality_id', '=', municipalityId)
    .where('invitation_id', '=', invitationId)
    .selectAll()
    .executeTakeFirst();
}

/** Who answered in a wave: all that can be told of a confidential one. */
export function selectReceiptOwners(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ResponseOwner[]> {
  return db
    .selectFrom('confidential_receipt')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.municipality_id', '=', 'confidential_receipt.municipality_id')
        .onRef('invitation.id', '=', 'confidential_receipt.invitation_id'),
    )
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', '=', waveId)
    .select(['invitation.organisation_id as organisationId', 'invitation.id as invitationId'])
    .execute();
}

export async function insertConfidentialResponse(
  db: Queries,
  key: ConfidentialKey,
  { ratings, facts }: Response,
): Promise<void> {
  await insertAll(db, [{ ...key, ratings, facts: JSON.stringify(facts) }]);
}

/** The confidential responses of a wave, in no meaningful order. */
export async function selectConfidentialResponses(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  return await responsesOf(db, municipalityId, waveId).orderBy('id').execute();
}

/**
 * Writes every response of a wave anew with the key that `rekey` gives it, in the order of the new ids: where a row
 * stands, and by which transaction it was written, says nothing any more.
 */
export async function rewriteConfidentialResponses(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  rekey: (key: ConfidentialKey) => ConfidentialKey,
): Promise<void> {
  const rows = await responsesOf(db, municipalityId, waveId).execute();
  if (rows.length === 0) return;
  await db
    .deleteFrom('confidential_response')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .execute();
  const rewritten = rows.map((row) => ({ ...row, ...rekey(row), facts: JSON.stringify(row.facts) }));
  await insertAll(
    db,
    rewritten.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  );
}

/**
 * Makes the database let go of deleted drafts and responses, which stay in its files until their place is needed. Outside
 * a transaction; both tables wait for the few milliseconds that it takes.
 */
export async function forgetDeleted(db: Database): Promise<void> {
  await sql`vacuum full draft`.execute(db);
  await sql`vacuum full confidential_response`.execute(db);
}

function responsesOf(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  return db
    .selectFrom('confidential_response')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .selectAll();
}

async function insertAll(db: Queries, rows: readonly Insertable<ConfidentialResponseRow>[]): Promise<void> {
  await db.insertInto('confidential_response').values(rows).execute();
}
