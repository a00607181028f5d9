import type { OrganisationKind } from '../../survey/coalition.ts';
import type { Role } from '../../survey/criterion.ts';
import type { CoalitionId, MunicipalityId, OrganisationId, WaveId } from '../../survey/id.ts';
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
  return await membersOf(db, municipalityId, coalitionId).where('membership.left_on', 'is', null).execute();
}

/** The organisations that answered in a wave whose ratings were imported, whether they are members still or not. */
export async function selectImportedMembers(
  db: Queries,
  municipalityId: MunicipalityId,
  wave: { readonly id: WaveId; readonly coalition_id: CoalitionId },
): Promise<Member[]> {
  return await membersOf(db, municipalityId, wave.coalition_id)
    .where('organisation.id', 'in', (eb) =>
      eb
        .selectFrom('response')
        .where('response.municipality_id', '=', municipalityId)
        .where('response.wave_id', '=', wave.id)
        .select('response.organisation_id'),
    )
    .execute();
}

/**
 * The organisations that a closed wave asked or that answered in it, and the municipality, whoever joined or left since: its
 * result stays what it was.
 */
export async function selectMembersOfWave(
  db: Queries,
  municipalityId: MunicipalityId,
  wave: { readonly id: WaveId; readonly coalition_id: CoalitionId },
): Promise<Member[]> {
  return await membersOf(db, municipalityId, wave.coalition_id)
    .where((eb) =>
      eb.or([
        eb('membership.role', '=', 'municipality'),
        ...(['invitation', 'response'] as const).map((table) =>
          eb('organisation.id', 'in', (inner) =>
            inner
              .selectFrom(table)
              .where('municipality_id', '=', municipalityId)
              .where('wave_id', '=', wave.id)
              .select('organisation_id'),
          ),
        ),
      ]),
    )
    .execute();
}

/** The role of every organisation that is or was a member. */
export async function selectRoles(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<ReadonlyMap<OrganisationId, Role>> {
  const rows = await db
    .selectFrom('membership')
    .where('municipality_id', '=', municipalityId)
    .where('coalition_id', '=', coalitionId)
    .select(['organisation_id', 'role'])
    .execute();
  return new Map(rows.map((row) => [row.organisation_id, row.role]));
}

function membersOf(db: Queries, municipalityId: MunicipalityId, coalitionId: CoalitionId) {
  return db
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
    .orderBy('organisation.name');
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

/** Makes an organisation a member, also one that had left; returns false when it is one already. */
export async function insertMember(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
  role: Role,
): Promise<boolean> {
  const row = { municipality_id: municipalityId, coalition_id: coalitionId, organisation_id: organisationId, role };
  const result = await db
    .insertInto('membership')
    .values({ ...row, left_on: null })
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_id', 'coalition_id', 'organisation_id'])
        .doUpdateSet({ left_on: null })
        .where('membership.left_on', 'is not', null),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Makes an organisation a partner that has left; one that is, or was, a member stays as it is. */
export async function insertFormerMember(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
  leftOn: string,
): Promise<void> {
  const row = { municipality_id: municipalityId, coalition_id: coalitionId, organisation_id: organisationId };
  await db
    .insertInto('membership')
    .values({ ...row, role: 'partner', left_on: leftOn })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
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
