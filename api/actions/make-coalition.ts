import type { CoalitionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewCoalitionBody } from '../contract/coalitions.ts';
import { insertCoalition } from '../db/coalitions.ts';
import { violates } from '../db/faults.ts';
import { insertMember, selectOwnOrganisation } from '../db/memberships.ts';
import type { Deps } from '../deps.ts';

/** Makes a coalition of which the municipality is the first member; throws `coalition.period` or `coalition.name-taken`. */
export async function makeCoalition(
  deps: Deps,
  municipalityId: MunicipalityId,
  { name, task, startsOn, endsOn }: NewCoalitionBody,
): Promise<CoalitionId> {
  if (endsOn !== null && endsOn < startsOn) throw refuse('coalition.period', {});
  const id = deps.uuid() as CoalitionId;
  const row = { id, name, task, starts_on: startsOn, ends_on: endsOn, created_at: deps.now() };
  try {
    await deps.db.transaction().execute(async (db) => {
      await insertCoalition(db, { municipality_id: municipalityId, ...row });
      await insertMember(db, municipalityId, id, await selectOwnOrganisation(db, municipalityId), 'municipality');
    });
  } catch (error) {
    throw violates(error, 'coalition_name') ? refuse('coalition.name-taken', { name }) : error;
  }
  return id;
}
