import { type Insertable, sql } from 'kysely';
import type { InvitationId, MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Response, ResponseOwner } from '../../survey/response.ts';
import type { Queries } from './connect.ts';
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

/** The versions of what the people who answered in a confidential wave had been told. */
export async function selectToldVersions(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('confidential_receipt')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.municipality_id', '=', 'confidential_receipt.municipality_id')
        .onRef('invitation.id', '=', 'confidential_receipt.invitation_id'),
    )
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', '=', waveId)
    .select('confidential_receipt.attribution_version as version')
    .distinct()
    .execute();
  return rows.map(({ version }) => version);
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

/** Gives every response of a wave the key that `rekey` makes of the one that it has. */
export async function rekeyConfidentialResponses(
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
  await insertAll(
    db,
    rows.map((row) => ({ ...row, ...rekey(row), facts: JSON.stringify(row.facts) })),
  );
}

/**
 * Writes all drafts and confidential responses anew, the responses in the order of their random ids: where a row stands,
 * and by which transaction it was written, says nothing any more. The old files go with the transaction. A VACUUM would
 * keep deleted rows in them as long as some older transaction might look. Both tables wait for the milliseconds this takes.
 */
export async function rewriteTables(db: Queries): Promise<void> {
  await sql`lock table draft, confidential_response in access exclusive mode`.execute(db);
  await sql`create temporary table kept_draft on commit drop as select * from draft`.execute(db);
  await sql`truncate draft`.execute(db);
  await sql`insert into draft select * from kept_draft`.execute(db);
  await sql`create temporary table kept_response on commit drop as select * from confidential_response`.execute(db);
  await sql`truncate confidential_response`.execute(db);
  await sql`insert into confidential_response select * from kept_response order by id`.execute(db);
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
