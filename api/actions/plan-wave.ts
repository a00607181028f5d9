import type { CoalitionId, EditionId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { NewWaveBody } from '../contract/waves.ts';
import { lockCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { selectEditionLocked } from '../db/editions.ts';
import { violates } from '../db/faults.ts';
import { selectRespondents } from '../db/respondents.ts';
import { insertWave, selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { endOfDay, startOfDay } from './days.ts';
import { invite } from './invite.ts';

/**
 * Prepares a wave as a draft, with an invitation for every respondent of the coalition.
 * Throws `coalition.unknown`, `edition.unknown`, `wave.dates`, `wave.closes-in-past` or `wave.name-taken`.
 */
export async function planWave(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  wanted: NewWaveBody,
): Promise<WaveId> {
  const { name, attribution, opensOn, closesOn } = wanted;
  if (closesOn < opensOn) throw refuse('wave.dates', {});
  const times = { opens_at: startOfDay(opensOn), closes_at: endOfDay(closesOn) };
  if (times.closes_at <= deps.now()) throw refuse('wave.closes-in-past', {});
  const id = deps.uuid() as WaveId;
  const key = { municipality_id: municipalityId, id, coalition_id: coalitionId };
  const fresh = { opened_at: null, results_viewed_at: null, imported_at: null, created_at: deps.now() };
  try {
    await deps.db.transaction().execute(async (db) => {
      if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
      const edition_id = wanted.editionId ?? (await usualEdition(db, municipalityId, coalitionId));
      if (!(await selectEditionLocked(db, municipalityId, edition_id, 'use'))) throw refuse('edition.unknown', {});
      await insertWave(db, { ...key, edition_id, name, attribution, ...times, ...fresh });
      for (const { id: personId, organisationId } of await selectRespondents(db, municipalityId, coalitionId)) {
        await invite(deps, db, { municipalityId, waveId: id, organisationId, personId });
      }
    });
  } catch (error) {
    throw violates(error, 'wave_name') ? refuse('wave.name-taken', { name }) : error;
  }
  return id;
}

/** What the coalition was asked last, so that its waves can be compared; at first the shipped questionnaire. */
async function usualEdition(db: Queries, municipalityId: MunicipalityId, id: CoalitionId): Promise<EditionId> {
  const [latest] = await selectWavesOfCoalition(db, municipalityId, id);
  return latest?.edition_id ?? samenwerkingswijzer.id;
}
