import type { MunicipalityId, PromiseId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { selectInvitations } from '../db/invitations.ts';
import { selectWave, selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { freezePromises, keptPromises } from './freeze-promises.ts';
import { settleEdition } from './settle-edition.ts';

/**
 * Opens a wave: from its first day on it accepts answers, and its questionnaire, the promises that it asks about and its
 * attribution mode never change again.
 * Throws `wave.unknown`, `wave.not-draft`, `wave.closes-in-past`, or names the side that nobody was invited for.
 */
export async function openWave(deps: Deps, municipalityId: MunicipalityId, waveId: WaveId): Promise<void> {
  const draft = await selectWave(deps.db, municipalityId, waveId);
  const kept = draft?.opened_at === null ? await keptPromises(deps, draft) : new Set<PromiseId>();
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipalityId, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const now = deps.now();
    if (wave.opened_at !== null) throw refuse('wave.not-draft', {});
    if (wave.closes_at <= now) throw refuse('wave.closes-in-past', {});
    const roles = (await selectInvitations(db, municipalityId, waveId)).map(({ role }) => role);
    if (!roles.includes('municipality')) throw refuse('wave.no-municipality-respondent', {});
    if (!roles.includes('partner')) throw refuse('wave.no-partner-respondent', {});
    await settleEdition(deps, db, municipalityId, wave.edition_id);
    await freezePromises(db, wave, kept);
    await updateWave(db, municipalityId, waveId, { opened_at: now });
  });
}
