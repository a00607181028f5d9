import type { Role } from '../../survey/criterion.ts';
import type { CoalitionId, MunicipalityId, PersonId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewRespondentBody } from '../contract/coalitions.ts';
import { lockCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { selectMembers } from '../db/memberships.ts';
import { insertRespondent, type Respondent, upsertPerson } from '../db/respondents.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { invite } from './invite.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * Lists a person as respondent of an organisation, and invites the person for the waves that are not closed.
 * Throws `coalition.unknown`, `organisation.unknown` or `respondent.already-listed`.
 */
export async function addRespondent(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  { name, email, organisationId }: NewRespondentBody,
): Promise<Respondent> {
  return await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
    const members = await selectMembers(db, municipalityId, coalitionId);
    const member = members.find((one) => one.organisationId === organisationId);
    if (member === undefined) throw refuse('organisation.unknown', {});
    const personId = await upsertPerson(db, municipalityId, { id: deps.uuid() as PersonId, name, email });
    const row = { coalition_id: coalitionId, organisation_id: organisationId, person_id: personId };
    const added = await insertRespondent(db, { municipality_id: municipalityId, ...row });
    if (!added) throw refuse('respondent.already-listed', { email });
    for (const wave of await joinableWaves(deps, db, municipalityId, coalitionId, member.role)) {
      await invite(deps, db, { municipalityId, waveId: wave.id, organisationId, personId });
    }
    return { id: personId, organisationId, name, email };
  });
}

/** A colleague of the municipality who comes after the results were seen would answer with those results in mind. */
async function joinableWaves(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  role: Role,
): Promise<WaveRow[]> {
  const waves = await selectWavesOfCoalition(db, municipalityId, coalitionId);
  return waves.filter((wave) => {
    if (stateOfRow(wave, deps.now()) === 'closed') return false;
    return role === 'partner' || wave.results_viewed_at === null;
  });
}
