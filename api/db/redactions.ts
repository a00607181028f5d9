import type { Insertable } from 'kysely';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { RedactionRow } from './schema.ts';

/** By the id of a remark, what stands in its place; null: nothing. */
export async function selectRedactions(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('redaction')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['comment_id', 'replacement'])
    .execute();
  return new Map(rows.map(({ comment_id, replacement }) => [comment_id, replacement]));
}

/** Puts something in the place of a remark, and of what stood there before. */
export async function upsertRedaction(db: Queries, row: Insertable<RedactionRow>): Promise<void> {
  const { replacement, redacted_at, redacted_by } = row;
  await db
    .insertInto('redaction')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_id', 'wave_id', 'comment_id'])
        .doUpdateSet({ replacement, redacted_at, redacted_by }),
    )
    .execute();
}

/** Returns false when the remark was not redacted. */
export async function deleteRedaction(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  commentId: string,
): Promise<boolean> {
  const result = await db
    .deleteFrom('redaction')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
