import type { CoalitionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { CopiedBody, CopiedPartnersBody } from '../contract/coalitions.ts';
import { lockCoalition } from '../db/coalitions.ts';
import { lockAddressBook } from '../db/contacts.ts';
import { insertMember, selectMembers } from '../db/memberships.ts';
import { selectRespondents } from '../db/respondents.ts';
import type { Deps } from '../deps.ts';
import { listRespondents } from './list-respondents.ts';

/**
 * Lets members of another coalition take part in this one too, with their people if asked; who takes part already stays.
 * Throws `coalition.unknown` for either of the two, or `organisation.unknown` for what is no member of the other.
 */
export async function copyPartners(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  { coalitionId: otherId, organisationIds, withPeople }: CopiedPartnersBody,
): Promise<CopiedBody> {
  return await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
    await lockAddressBook(db, municipalityId);
    const others = new Map(
      (await selectMembers(db, municipalityId, otherId)).map((member) => [member.organisationId, member] as const),
    );
    // Every coalition has the municipality for a member: one without members is none.
    if (others.size === 0) throw refuse('coalition.unknown', {});
    let partners = 0;
    for (const id of organisationIds) {
      const member = others.get(id);
      if (member === undefined) throw refuse('organisation.unknown', {});
      if (await insertMember(db, municipalityId, coalitionId, id, member.role)) partners++;
    }
    const respondents = withPeople ? await selectRespondents(db, municipalityId, otherId) : [];
    const people = respondents
      .filter(({ organisationId }) => organisationIds.includes(organisationId))
      .map(({ id, organisationId }) => {
        const role = others.get(organisationId)?.role ?? 'partner';
        return { organisationId, role, personId: id };
      });
    return { partners, people: await listRespondents(deps, db, municipalityId, coalitionId, people) };
  });
}
