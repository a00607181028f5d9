import type { Insertable } from 'kysely';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ResultSetRow } from './schema.ts';

/** The latest result set of a wave; undefined when none was made yet. */
export function selectLatestResultSet(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  return db
    .selectFrom('result_set')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .orderBy('number', 'desc')
    .select(['number', 'digest'])
    .limit(1)
    .executeTakeFirst();
}

/** One of a wave's result sets. */
export function selectResultSet(db: Queries, municipalityId: MunicipalityId, waveId: WaveId, number: number) {
  return db
    .selectFrom('result_set')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('number', '=', number)
    .selectAll()
    .executeTakeFirst();
}

export async function insertResultSet(db: Queries, row: Insertable<ResultSetRow>): Promise<void> {
  await db.insertInto('result_set').values(row).execute();
}
