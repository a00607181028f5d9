import type { CoalitionId, MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewMembershipBody } from '../contract/coalitions.ts';
import { lockCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { insertMember, insertOrganisation, type Member, selectOrganisationByName } from '../db/memberships.ts';
import type { OrganisationRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';

/**
 * Adds a partner to a coalition. An organisation that the municipality knows by that name is taken as it is, so that
 * one organisation stays one over all coalitions. Throws `coalition.unknown` or `organisation.already-member`.
 */
export async function addPartner(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  wanted: NewMembershipBody,
): Promise<Member> {
  return await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
    const organisation = await organisationNamed(deps, db, municipalityId, wanted);
    const added = await insertMember(db, municipalityId, coalitionId, organisation.id, 'partner');
    if (!added) throw refuse('organisation.already-member', { name: organisation.name });
    return { organisationId: organisation.id, name: organisation.name, role: 'partner', kind: organisation.kind };
  });
}

/** The organisation of that name; made when there is none, also when somebody else makes it at the same time. */
export async function organisationNamed(
  deps: Pick<Deps, 'uuid'>,
  db: Queries,
  municipalityId: MunicipalityId,
  { name, kind }: NewMembershipBody,
): Promise<OrganisationRow> {
  const find = () => selectOrganisationByName(db, municipalityId, name);
  const known = await find();
  if (known !== undefined) return known;
  const made = { municipality_id: municipalityId, id: deps.uuid() as OrganisationId, name, kind };
  await insertOrganisation(db, made);
  return (await find()) ?? made;
}
