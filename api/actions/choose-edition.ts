import type { EditionId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { selectEditionLocked } from '../db/editions.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

/** Gives a wave another edition while it is a draft; throws `wave.unknown`, `wave.not-draft` or `edition.unknown`. */
export async function chooseEdition(
  deps: Deps,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  editionId: EditionId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipalityId, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    if (wave.opened_at !== null) throw refuse('wave.not-draft', {});
    if (!(await selectEditionLocked(db, municipalityId, editionId, 'use'))) throw refuse('edition.unknown', {});
    await updateWave(db, municipalityId, waveId, { edition_id: editionId });
  });
}
