import type { Role } from '../../survey/criterion.ts';
import type { CoalitionId, MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import type { Queries } from '../db/connect.ts';
import { insertRespondent } from '../db/respondents.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { invite } from './invite.ts';
import { stateOfRow } from './wave-state.ts';

/** A person, and the member of the coalition that this person answers for. */
export type Listed = { readonly organisationId: OrganisationId; readonly role: Role; readonly personId: PersonId };

/**
 * Lists people as respondents of a coalition whose lock the caller holds, and invites them for the waves that are not
 * closed. Returns how many were not listed yet.
 */
export async function listRespondents(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  people: readonly Listed[],
): Promise<number> {
  const waves = await selectWavesOfCoalition(db, municipalityId, coalitionId);
  const now = deps.now();
  let count = 0;
  for (const { organisationId, role, personId } of people) {
    const row = { coalition_id: coalitionId, organisation_id: organisationId, person_id: personId };
    if (!(await insertRespondent(db, { municipality_id: municipalityId, ...row }))) continue;
    count++;
    for (const wave of waves.filter((one) => isJoinable(one, role, now))) {
      await invite(deps, db, { municipalityId, waveId: wave.id, organisationId, personId });
    }
  }
  return count;
}

/** A colleague of the municipality who comes after the results were seen would answer with those results in mind. */
function isJoinable(wave: WaveRow, role: Role, now: Date): boolean {
  if (stateOfRow(wave, now) === 'closed') return false;
  return role === 'partner' || wave.results_viewed_at === null;
}
