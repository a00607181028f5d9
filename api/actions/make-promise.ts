import type { CoalitionId, MunicipalityId, PromiseId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewPromiseBody } from '../contract/promises.ts';
import { lockCoalition } from '../db/coalitions.ts';
import { insertPromise } from '../db/promises.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { dayOf } from './days.ts';
import { refuseUnlessDue, refuseUnlessFitting, refuseUnlessMember } from './promise-scope.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * Writes down what an organisation promised after a wave, and returns its id. Throws `coalition.unknown`, `wave.unknown` for
 * a wave of another coalition, `promise.wave-open`, `promise.due-date`, `organisation.unknown` for who is no member, and
 * what `refuseUnlessFitting` throws.
 */
export async function makePromise(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  { waveId, gapId, organisationId, personId, text, dueOn }: NewPromiseBody,
  actor: UserId,
): Promise<PromiseId> {
  const id = deps.uuid() as PromiseId;
  const at = deps.now();
  refuseUnlessDue(dueOn, dayOf(at));
  await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
    const wave = await selectWave(db, municipalityId, waveId);
    if (wave?.coalition_id !== coalitionId) throw refuse('wave.unknown', {});
    if (stateOfRow(wave, at) !== 'closed') throw refuse('promise.wave-open', { wave: wave.name });
    await refuseUnlessMember(db, municipalityId, coalitionId, organisationId);
    await refuseUnlessFitting(db, municipalityId, coalitionId, { waveId, gapId, organisationId, personId });
    await insertPromise(db, {
      ...{ municipality_id: municipalityId, id, coalition_id: coalitionId, wave_id: waveId, chosen_gap_id: gapId },
      ...{ organisation_id: organisationId, person_id: personId, text, due_on: dueOn },
      ...{ state: 'open', state_on: null, note: null, version: 1, made_at: at },
    });
    const facts = { coalition: coalitionId, organisation: organisationId, dueOn };
    await recordAudit(db, { municipalityId, actor, action: 'promise.made', object: id, at, facts });
  });
  return id;
}
