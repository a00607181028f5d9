import type { Selectable } from 'kysely';
import type { MunicipalityId, PersonId, WaveId } from '../../survey/id.ts';
import type { ResponseOwner } from '../../survey/response.ts';
import type { Queries } from './connect.ts';
import { isOwned, type OwnedIn, ownerColumns } from './owned.ts';
import type { Authors, DraftRow } from './schema.ts';

export function selectDraft(db: Queries, at: OwnedIn): Promise<Selectable<DraftRow> | undefined> {
  return db.selectFrom('draft').where(isOwned('draft', at)).selectAll().executeTakeFirst();
}

/** The same, kept from being changed by anybody else until the transaction ends. */
export function selectDraftLocked(db: Queries, at: OwnedIn): Promise<Selectable<DraftRow> | undefined> {
  return db.selectFrom('draft').where(isOwned('draft', at)).selectAll().forUpdate().executeTakeFirst();
}

/** Whose drafts a wave has, and the page that each is on, counted from 0; one that was submitted is none. */
export async function selectDraftOwners(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<(ResponseOwner & { readonly page: number })[]> {
  return await db
    .selectFrom('draft')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('answers', 'is not', null)
    .select(['organisation_id as organisationId', 'invitation_id as invitationId', 'page'])
    .execute();
}

export type NewDraft = {
  readonly answers: Record<string, unknown>;
  readonly page: number;
  readonly savedAt: Date;
  /** Null in a draft that is one person's alone. */
  readonly authors: Authors | null;
  readonly savedBy: PersonId | null;
};

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

/**
 * Marks the owner's draft as submitted: it has no answers any more, and a version that is higher than any page has seen.
 *
 * @param version the version that was submitted, or null for whichever there is.
 * @returns false when the draft has another version.
 */
export async function emptyDraft(db: Queries, at: OwnedIn, version: number | null, now: Date): Promise<boolean> {
  const draft = await selectDraftLocked(db, at);
  if (version !== null && version !== (draft?.version ?? 0)) return false;
  if (draft === undefined) return (await insertEmpty(db, at, now)) || version === null;
  await db
    .updateTable('draft')
    .set({ version: draft.version + 1, answers: null, page: 0, saved_at: now, authors: null, saved_by: null })
    .where(isOwned('draft', at))
    .execute();
  return true;
}

/** Returns false when somebody else just saved a first draft. */
async function insertEmpty(db: Queries, at: OwnedIn, now: Date): Promise<boolean> {
  const result = await db
    .insertInto('draft')
    .values({ ...ownerColumns(at), version: 1, answers: null, page: 0, saved_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function deleteDraft(db: Queries, at: OwnedIn): Promise<void> {
  await db.deleteFrom('draft').where(isOwned('draft', at)).execute();
}

/** Deletes whatever was begun in a wave and not submitted. */
export async function deleteDraftsOfWave(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<void> {
  await db.deleteFrom('draft').where('municipality_id', '=', municipalityId).where('wave_id', '=', waveId).execute();
}

function columnsOf({ answers, page, savedAt, authors, savedBy }: NewDraft) {
  const by = { authors: authors && JSON.stringify(authors), saved_by: savedBy };
  return { answers: JSON.stringify(answers), page, saved_at: savedAt, ...by };
}
