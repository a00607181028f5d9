import { checkRatingBlock, type RatingBlock } from '../../analytics/cube/rating-block.ts';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';

/** Stores the ratings of a wave in place of what was stored of them before. */
export async function upsertRatingBlock(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  { criteria, cells, ratings }: RatingBlock,
): Promise<void> {
  const row = { criteria, cells: JSON.stringify(cells), ratings };
  await db
    .insertInto('rating_block')
    .values({ municipality_id: municipalityId, wave_id: waveId, ...row })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'wave_id']).doUpdateSet(row))
    .execute();
}

/** The ratings of a sealed wave; throws a RangeError when they are damaged. */
export async function selectRatingBlock(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<RatingBlock | undefined> {
  const row = await db
    .selectFrom('rating_block')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['criteria', 'cells', 'ratings'])
    .executeTakeFirst();
  return row && checkRatingBlock({ ...row, ratings: Uint8Array.from(row.ratings) });
}
