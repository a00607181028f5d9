import type { CoalitionId, MunicipalityId, PersonId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewRespondentBody } from '../contract/coalitions.ts';
import { lockCoalition } from '../db/coalitions.ts';
import { selectMembers } from '../db/memberships.ts';
import { type Respondent, upsertPerson } from '../db/respondents.ts';
import type { Deps } from '../deps.ts';
import { listRespondents } from './list-respondents.ts';

/**
 * Lists a person as respondent of an organisation, and invites the person for the waves that are not closed.
 * Throws `coalition.unknown`, `organisation.unknown` or `respondent.already-listed`.
 */
export async function addRespondent(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  { name, email, locale, organisationId }: NewRespondentBody,
): Promise<Respondent> {
  return await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
    const members = await selectMembers(db, municipalityId, coalitionId);
    const member = members.find((one) => one.organisationId === organisationId);
    if (member === undefined) throw refuse('organisation.unknown', {});
    const wanted = { id: deps.uuid() as PersonId, name, email, locale };
    const person = await upsertPerson(db, municipalityId, wanted);
    const listed = { organisationId, role: member.role, personId: person.id };
    const added = await listRespondents(deps, db, municipalityId, coalitionId, [listed]);
    if (added === 0) throw refuse('respondent.already-listed', { email });
    return { id: person.id, organisationId, name, email, locale: person.locale };
  });
}
