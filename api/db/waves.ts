import { type Insertable, sql } from 'kysely';
import type { CoalitionId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { lockCoalition } from './coalitions.ts';
import type { Queries } from './connect.ts';
import type { WaveRow } from './schema.ts';

export async function insertWave(db: Queries, row: Insertable<WaveRow>): Promise<void> {
  await db.insertInto('wave').values(row).execute();
}

export function selectWave(db: Queries, municipalityId: MunicipalityId, id: WaveId): Promise<WaveRow | undefined> {
  return wavesOf(db, municipalityId).where('id', '=', id).executeTakeFirst();
}

/**
 * Reads a wave and keeps it as it is until the transaction ends. `share`: any number of submissions side by side, and no
 * change of the wave between them; `update`: alone, and its coalition with it.
 */
export async function selectWaveLocked(
  db: Queries,
  municipalityId: MunicipalityId,
  id: WaveId,
  lock: 'share' | 'update',
): Promise<WaveRow | undefined> {
  const query = wavesOf(db, municipalityId).where('id', '=', id);
  if (lock === 'share') return await query.forShare().executeTakeFirst();
  const wave = await query.executeTakeFirst();
  if (wave === undefined) return undefined;
  // The coalition first, as everywhere: a wave never goes to another one, so this reading of it holds.
  await lockCoalition(db, municipalityId, wave.coalition_id);
  return await query.forUpdate().executeTakeFirst();
}

/**
 * The waves of one coalition, kept as they are until the transaction ends: no submission is under way in any of them.
 * By id, so that two who lock the same ones never wait for each other; the caller holds the coalition's lock.
 */
export function selectWavesLocked(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<WaveRow[]> {
  return wavesOf(db, municipalityId).where('coalition_id', '=', coalitionId).orderBy('id').forUpdate().execute();
}

/**
 * The municipality's waves that have not closed, kept as they are until the transaction ends: nobody withdraws an
 * invitation meanwhile, while submissions go on. By id, as everywhere, so that two never wait for each other.
 */
export function selectUnclosedWavesShared(db: Queries, municipalityId: MunicipalityId, now: Date): Promise<WaveRow[]> {
  return wavesOf(db, municipalityId).where('closes_at', '>', now).orderBy('id').forShare().execute();
}

/** Every wave of the municipality, the latest first. */
export function selectWaves(db: Queries, municipalityId: MunicipalityId): Promise<WaveRow[]> {
  return wavesOf(db, municipalityId).orderBy('opens_at', 'desc').orderBy('created_at', 'desc').execute();
}

/** The waves of one coalition, the latest first. */
export function selectWavesOfCoalition(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<WaveRow[]> {
  return wavesOf(db, municipalityId)
    .where('coalition_id', '=', coalitionId)
    .orderBy('opens_at', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
}

/** The waves of every municipality that were opened, have closed by `now`, and have not been sealed. */
export function selectUnsealedWaves(db: Queries, now: Date): Promise<WaveRow[]> {
  return db
    .selectFrom('wave')
    .where('opened_at', 'is not', null)
    .where('closes_at', '<=', now)
    .where('sealed_at', 'is', null)
    .selectAll()
    .execute();
}

export async function updateWave(
  db: Queries,
  municipalityId: MunicipalityId,
  id: WaveId,
  change: Partial<Pick<WaveRow, 'edition_id' | 'opened_at' | 'closes_at' | 'results_viewed_at' | 'sealed_at'>>,
): Promise<void> {
  await db.updateTable('wave').set(change).where('municipality_id', '=', municipalityId).where('id', '=', id).execute();
}

/** Whether the database answers. */
export async function ping(db: Queries): Promise<void> {
  await sql`select 1`.execute(db);
}

function wavesOf(db: Queries, municipalityId: MunicipalityId) {
  return db.selectFrom('wave').where('municipality_id', '=', municipalityId).selectAll();
}
