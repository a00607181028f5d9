import type { Insertable } from 'kysely';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import { readFrozenContent } from './frozen-content.ts';
import type { Municipality } from './municipalities.ts';
import type { ResultSetRow, WaveRow } from './schema.ts';

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
export async function selectResultSet(db: Queries, municipalityId: MunicipalityId, waveId: WaveId, number: number) {
  const row = await db
    .selectFrom('result_set')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('number', '=', number)
    .selectAll()
    .executeTakeFirst();
  return row && { ...row, content: readFrozenContent(row.content) };
}

/** The sealed waves of every municipality that were held here and have no result set yet, each with its municipality. */
export async function selectUnfrozenWaves(db: Queries): Promise<{ wave: WaveRow; municipality: Municipality }[]> {
  const rows = await db
    .selectFrom('wave')
    .innerJoin('municipality', 'municipality.id', 'wave.municipality_id')
    .leftJoin('result_set', (join) =>
      join.onRef('result_set.municipality_id', '=', 'wave.municipality_id').onRef('result_set.wave_id', '=', 'wave.id'),
    )
    .where('wave.sealed_at', 'is not', null)
    .where('wave.imported_at', 'is', null)
    .where('result_set.number', 'is', null)
    .selectAll('wave')
    .select(['municipality.name as municipality', 'municipality.demo'])
    .execute();
  return rows.map(({ municipality, demo, ...wave }) => ({
    wave,
    municipality: { id: wave.municipality_id, name: municipality, demo },
  }));
}

export async function insertResultSet(db: Queries, row: Insertable<ResultSetRow>): Promise<void> {
  await db.insertInto('result_set').values(row).execute();
}
