import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { sealWave } from './seal-wave.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * Closes an open wave now instead of at the end of its last day, and seals it.
 * Throws `wave.unknown` or `wave.not-open`.
 */
export async function closeWave(deps: Deps, municipalityId: MunicipalityId, waveId: WaveId): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipalityId, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    // After the lock: a submission that was under way has been stored by now, and a later one sees the wave closed.
    const now = deps.now();
    if (stateOfRow(wave, now) !== 'open') throw refuse('wave.not-open', {});
    await updateWave(db, municipalityId, waveId, { closes_at: now });
  });
  await sealWave(deps, municipalityId, waveId);
}
