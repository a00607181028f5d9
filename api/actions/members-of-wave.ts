import type { Queries } from '../db/connect.ts';
import { type Member, selectImportedMembers, selectMembers, selectMembersOfWave } from '../db/memberships.ts';
import type { WaveRow } from '../db/schema.ts';
import { stateOfRow } from './wave-state.ts';

/** The organisations that a wave is about: until it closes those of the coalition, from then on those that it asked. */
export async function membersOfWave(db: Queries, wave: WaveRow, now: Date): Promise<readonly Member[]> {
  const { municipality_id: municipalityId } = wave;
  if (wave.imported_at !== null) return await selectImportedMembers(db, municipalityId, wave);
  if (stateOfRow(wave, now) === 'closed') return await selectMembersOfWave(db, municipalityId, wave);
  return await selectMembers(db, municipalityId, wave.coalition_id);
}
