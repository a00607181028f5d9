import type { OrganisationKind } from '../../survey/coalition.ts';
import type { Role } from '../../survey/criterion.ts';
import type { CoalitionId, MunicipalityId, OrganisationId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { OrganisationRow } from './schema.ts';

export type Member = {
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly role: Role;
  readonly kind: OrganisationKind | null;
};

/** The organisations of a coalition: the municipality first, then the partners by name. */
export async function selectMembers(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<Member[]> {
  return await db
    .selectFrom('membership')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'membership.municipality_id')
        .onRef('organisation.id', '=', 'membership.organisation_id'),
    )
    .where('membership.municipality_id', '=', municipalityId)
    .where('membership.coalition_id', '=', coalitionId)
    .select(['organisation.id as organisationId', 'organisation.name', 'membership.role', 'organisation.kind'])
    .orderBy('membership.role')
    .orderBy('organisation.name')
    .execute();
}

/** The municipality's own organisation. */
export async function selectOwnOrganisation(db: Queries, municipalityId: MunicipalityId): Promise<OrganisationId> {
  const row = await db
    .selectFrom('organisation')
    .where('municipality_id', '=', municipalityId)
    .where('kind', 'is', null)
    .select('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The organisation with this name in the address book, letter case aside; it stays there until the transaction ends. */
export function selectOrganisationByName(
  db: Queries,
  municipalityId: MunicipalityId,
  name: string,
): Promise<OrganisationRow | undefined> {
  return db
    .selectFrom('organisation')
    .where('municipality_id', '=', municipalityId)
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', eb.fn<string>('lower', [eb.val(name)])))
    .selectAll()
    .forKeyShare()
    .executeTakeFirst();
}

/** Adds an organisation to the address book; one that is there by that name, also since a moment ago, stays as it is. */
export async function insertOrganisation(db: Queries, row: OrganisationRow): Promise<void> {
  await db
    .insertInto('organisation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Returns false when the organisation is a member already. */
export async function insertMember(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
  role: Role,
): Promise<boolean> {
  const result = await db
    .insertInto('membership')
    .values({ municipality_id: municipalityId, coalition_id: coalitionId, organisation_id: organisationId, role })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes an organisation out of a coalition, its respondents with it. */
export async function deleteMember(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
): Promise<void> {
  await db
    .deleteFrom('membership')
    .where('municipality_id', '=', municipalityId)
    .where('coalition_id', '=', coalitionId)
    .where('organisation_id', '=', organisationId)
    .execute();
}
