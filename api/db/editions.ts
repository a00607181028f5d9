import type { Selectable } from 'kysely';
import { withEnglish } from '../../survey/english-fallback.ts';
import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { Queries } from './connect.ts';
import type { EditionRow } from './schema.ts';

/** An edition as it was made, with what is known of it. */
export type StoredEdition = Selectable<EditionRow>;

export async function insertEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  edition: QuestionnaireEdition,
  made: Pick<StoredEdition, 'name' | 'based_on' | 'continues' | 'created_at' | 'frozen_at'>,
): Promise<void> {
  const { created_at: changed_at, continues } = made;
  const content = JSON.stringify(edition);
  const row = { municipality_id: municipalityId, id: edition.id, content, version: 1, changed_at };
  await db
    .insertInto('edition')
    .values({ ...made, ...row, continues: JSON.stringify(continues) })
    .execute();
}

/** The edition as it is asked; throws when the municipality has no such edition. */
export async function selectEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
): Promise<QuestionnaireEdition> {
  const row = await editionsOf(db, municipalityId).where('id', '=', id).executeTakeFirstOrThrow();
  return withEnglish(row.content);
}

export function selectStoredEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
): Promise<StoredEdition | undefined> {
  return editionsOf(db, municipalityId).where('id', '=', id).executeTakeFirst();
}

/** Every edition of the municipality, the newest first. */
export function selectStoredEditions(db: Queries, municipalityId: MunicipalityId): Promise<StoredEdition[]> {
  return editionsOf(db, municipalityId).orderBy('created_at', 'desc').orderBy('id').execute();
}

/**
 * Reads an edition and keeps it until the transaction ends. `use`: nobody removes it meanwhile; `change`: nobody else
 * changes it, chooses it or opens a wave with it. Whoever holds a coalition's lock as well took that one first.
 */
export function selectEditionLocked(
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
  lock: 'use' | 'change',
): Promise<StoredEdition | undefined> {
  const query = editionsOf(db, municipalityId).where('id', '=', id);
  return (lock === 'use' ? query.forKeyShare() : query.forUpdate()).executeTakeFirst();
}

/** Stores a change as the next version. */
export async function updateEdition(
  db: Queries,
  { municipality_id, id, version }: StoredEdition,
  edition: QuestionnaireEdition,
  change: Partial<Pick<StoredEdition, 'name' | 'continues' | 'changed_at'>>,
): Promise<void> {
  const { continues, ...rest } = change;
  const lists = continues && { continues: JSON.stringify(continues) };
  await db
    .updateTable('edition')
    .set({ ...rest, ...lists, content: JSON.stringify(edition), version: version + 1 })
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', id)
    .execute();
}

/** Freezes an edition for ever; the database refuses every later change of it. */
export async function freezeEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
  now: Date,
): Promise<void> {
  await db
    .updateTable('edition')
    .set({ frozen_at: now })
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .where('frozen_at', 'is', null)
    .execute();
}

export async function deleteEdition(db: Queries, municipalityId: MunicipalityId, id: EditionId): Promise<void> {
  await db.deleteFrom('edition').where('municipality_id', '=', municipalityId).where('id', '=', id).execute();
}

function editionsOf(db: Queries, municipalityId: MunicipalityId) {
  return db.selectFrom('edition').where('municipality_id', '=', municipalityId).selectAll();
}
