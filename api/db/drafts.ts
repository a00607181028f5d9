import type { Selectable } from 'kysely';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { ResponseOwner } from '../../survey/response.ts';
import type { Queries } from './connect.ts';
import { isOwned, type OwnedIn, ownerColumns } from './owned.ts';
import type { DraftRow } from './schema.ts';

export function selectDraft(db: Queries, at: OwnedIn): Promise<Selectable<DraftRow> | undefined> {
  return db.selectFrom('draft').where(isOwned('draft', at)).selectAll().executeTakeFirst();
}

/** Whose drafts a wave has. */
export async function selectDraftOwners(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ResponseOwner[]> {
  return await db
    .selectFrom('draft')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['organisation_id as organisationId', 'invitation_id as invitationId'])
    .execute();
}

export type NewDraft = { readonly answers: Record<string, unknown>; readonly page: number; readonly savedAt: Date };

/** Stores the first version of a draft; returns false when somebody else just did. */
export async function insertDraft(db: Queries, at: OwnedIn, draft: NewDraft): Promise<boolean> {
  const result = await db
    .insertInto('draft')
    .values({
      ...ownerColumns(at),
      version: 1,
      ...columnsOf(draft),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Overwrites the draft if it still has the version that the change was made from; returns false when it has not. */
export async function updateDraft(db: Queries, at: OwnedIn, version: number, draft: NewDraft): Promise<boolean> {
  const result = await db
    .updateTable('draft')
    .set({ version: version + 1, ...columnsOf(draft) })
    .where(isOwned('draft', at))
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteDraft(db: Queries, at: OwnedIn): Promise<void> {
  await db.deleteFrom('draft').where(isOwned('draft', at)).execute();
}

function columnsOf({ answers, page, savedAt }: NewDraft) {
  return { answers: JSON.stringify(answers), page, saved_at: savedAt };
}
