import type { InvitationId, MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { PassOnRow } from './schema.ts';

/** Stores whom an invited person names in their place, or another one than before. */
export async function upsertPassOn(db: Queries, row: PassOnRow): Promise<void> {
  const { name, email, note, asked_at } = row;
  await db
    .insertInto('pass_on')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'invitation_id']).doUpdateSet({ name, email, note, asked_at }),
    )
    .execute();
}

export async function selectPassOn(
  db: Queries,
  municipalityId: MunicipalityId,
  invitationId: InvitationId,
): Promise<PassOnRow | undefined> {
  return await db
    .selectFrom('pass_on')
    .where('municipality_id', '=', municipalityId)
    .where('invitation_id', '=', invitationId)
    .selectAll()
    .executeTakeFirst();
}

/** What waits for the coordinator in a wave, the oldest first. */
export async function selectPassOns(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<PassOnRow[]> {
  return await db
    .selectFrom('pass_on')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.municipality_id', '=', 'pass_on.municipality_id')
        .onRef('invitation.id', '=', 'pass_on.invitation_id'),
    )
    .where('pass_on.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', '=', waveId)
    .selectAll('pass_on')
    .orderBy('pass_on.asked_at')
    .orderBy('pass_on.invitation_id')
    .execute();
}

/** Removes the third person's data: decided, or taken back. */
export async function deletePassOn(
  db: Queries,
  municipalityId: MunicipalityId,
  invitationId: InvitationId,
): Promise<void> {
  await db
    .deleteFrom('pass_on')
    .where('municipality_id', '=', municipalityId)
    .where('invitation_id', '=', invitationId)
    .execute();
}
