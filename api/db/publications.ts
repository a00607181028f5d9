import type { Insertable } from 'kysely';
import type { MunicipalityId, PublicationId, UserId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import { readFrozenContent } from './frozen-content.ts';
import type { PublicationRow } from './schema.ts';

export async function insertPublication(db: Queries, row: Insertable<PublicationRow>): Promise<void> {
  await db.insertInto('publication').values(row).execute();
}

/** The publications of a wave, the latest first, with the names of who published and withdrew them while they have an account. */
export function selectPublications(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  return db
    .selectFrom('publication')
    .leftJoin('user as publisher', 'publisher.id', 'publication.published_by')
    .leftJoin('user as withdrawer', 'withdrawer.id', 'publication.withdrawn_by')
    .where('publication.municipality_id', '=', municipalityId)
    .where('publication.wave_id', '=', waveId)
    .orderBy('publication.version', 'desc')
    .selectAll('publication')
    .select(['publisher.name as publisher', 'withdrawer.name as withdrawer'])
    .execute();
}

/** The publication of a wave that was not withdrawn, with the frozen result that it shows. */
export async function selectLivePublication(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  const row = await publishedOf(db)
    .where('publication.municipality_id', '=', municipalityId)
    .where('publication.wave_id', '=', waveId)
    .where('publication.withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row && { ...row, content: readFrozenContent(row.content) };
}

/** The publication with this token's hash, withdrawn or not; its municipality is found by it. */
export async function selectPublicationByHash(db: Queries, tokenHash: string) {
  const row = await publishedOf(db).where('publication.token_hash', '=', tokenHash).executeTakeFirst();
  return row && { ...row, content: readFrozenContent(row.content) };
}

/** Whether a result of the wave can be seen by personal links. */
export async function isPublished(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<boolean> {
  const row = await db
    .selectFrom('publication')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('withdrawn_at', 'is', null)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws the publication of a wave that its links open, or this one; returns false when there was none to withdraw. */
export async function withdraw(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  by: { readonly withdrawn_at: Date; readonly withdrawn_by: UserId },
  id?: PublicationId,
): Promise<boolean> {
  const live = db
    .updateTable('publication')
    .set(by)
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('withdrawn_at', 'is', null);
  const result = await (id === undefined ? live : live.where('id', '=', id)).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function publishedOf(db: Queries) {
  return db
    .selectFrom('publication')
    .innerJoin('result_set', (join) =>
      join
        .onRef('result_set.municipality_id', '=', 'publication.municipality_id')
        .onRef('result_set.wave_id', '=', 'publication.wave_id')
        .onRef('result_set.number', '=', 'publication.result_set'),
    )
    .selectAll('publication')
    .select(['result_set.content', 'result_set.digest']);
}
