import { type Insertable, sql } from 'kysely';
import type { ChosenGapId, MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ChosenGapRow, ConversationRow } from './schema.ts';

export function selectConversation(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ConversationRow | undefined> {
  return db
    .selectFrom('conversation')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .selectAll()
    .executeTakeFirst();
}

/** Makes the conversation of a wave, or counts a change of its choice; the caller holds the lock on the wave. */
export async function upsertConversation(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  version: number,
): Promise<void> {
  await db
    .insertInto('conversation')
    .values({ municipality_id: municipalityId, wave_id: waveId, version })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'wave_id']).doUpdateSet({ version }))
    .execute();
}

/** Changes when it was offered, until when partners can reply, or when it was shared. */
export async function updateConversation(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  change: Partial<Pick<ConversationRow, 'offered_at' | 'reply_until' | 'shared_at'>>,
): Promise<void> {
  await db
    .updateTable('conversation')
    .set(change)
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .execute();
}

/** The gaps of a wave that are talked about, in their order. */
export function selectChosenGaps(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<ChosenGapRow[]> {
  return chosenGapsOf(db, municipalityId, waveId).orderBy('position').orderBy('id').execute();
}

export function selectChosenGap(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  id: ChosenGapId,
): Promise<ChosenGapRow | undefined> {
  return chosenGapsOf(db, municipalityId, waveId).where('id', '=', id).executeTakeFirst();
}

export async function insertChosenGap(db: Queries, row: Insertable<ChosenGapRow>): Promise<void> {
  await db.insertInto('chosen_gap').values(row).execute();
}

export async function updateChosenGap(
  db: Queries,
  { municipality_id, id }: Pick<ChosenGapRow, 'municipality_id' | 'id'>,
  change: Partial<Omit<ChosenGapRow, 'municipality_id' | 'id' | 'wave_id'>>,
): Promise<void> {
  await db
    .updateTable('chosen_gap')
    .set(change)
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', id)
    .execute();
}

/** Takes a gap out of the conversation, with what was read in it; promises about it stay, about no gap in particular. */
export async function deleteChosenGap(
  db: Queries,
  { municipality_id, id }: Pick<ChosenGapRow, 'municipality_id' | 'id'>,
): Promise<void> {
  await db.deleteFrom('chosen_gap').where('municipality_id', '=', municipality_id).where('id', '=', id).execute();
}

/** How many promises are about each gap of a wave; a gap without any is left out. */
export async function countPromisesByGap(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ReadonlyMap<ChosenGapId, number>> {
  const rows = await db
    .selectFrom('promise')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('chosen_gap_id', 'is not', null)
    .groupBy('chosen_gap_id')
    .select(['chosen_gap_id', sql<number>`count(*)::integer`.as('promises')])
    .execute();
  return new Map(rows.map(({ chosen_gap_id, promises }) => [chosen_gap_id as ChosenGapId, promises]));
}

function chosenGapsOf(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  return db
    .selectFrom('chosen_gap')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .selectAll();
}
