import type { OrganisationKind } from '../../survey/coalition.ts';
import type { CoalitionId, MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { Queries } from './connect.ts';
import type { OrganisationRow, PersonRow } from './schema.ts';

export type KnownPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
};

export type KnownOrganisation = {
  readonly id: OrganisationId;
  readonly name: string;
  /** Null for the municipality itself. */
  readonly kind: OrganisationKind | null;
  readonly coalitions: { readonly id: CoalitionId; readonly name: string }[];
  readonly people: KnownPerson[];
};

/** Every organisation of the municipality, itself first and then by name, with its coalitions and its people by name. */
export async function selectAddressBook(db: Queries, municipalityId: MunicipalityId): Promise<KnownOrganisation[]> {
  const organisations = await db
    .selectFrom('organisation')
    .where('municipality_id', '=', municipalityId)
    .select(['id', 'name', 'kind'])
    .orderBy((eb) => eb('kind', 'is not', null))
    .orderBy('name')
    .execute();
  const people = Map.groupBy(await selectPeople(db, municipalityId), ({ organisationId }) => organisationId);
  const coalitions = Map.groupBy(
    await selectCoalitionsOfAll(db, municipalityId),
    ({ organisationId }) => organisationId,
  );
  return organisations.map((organisation) => ({
    ...organisation,
    coalitions: (coalitions.get(organisation.id) ?? []).map(({ id, name }) => ({ id, name })),
    people: (people.get(organisation.id) ?? []).map(({ id, name, email, locale }) => ({ id, name, email, locale })),
  }));
}

async function selectPeople(db: Queries, municipalityId: MunicipalityId) {
  return await db
    .selectFrom('contact')
    .innerJoin('person', (join) =>
      join.onRef('person.municipality_id', '=', 'contact.municipality_id').onRef('person.id', '=', 'contact.person_id'),
    )
    .where('contact.municipality_id', '=', municipalityId)
    .select(['contact.organisation_id as organisationId', 'person.id', 'person.name', 'person.email', 'person.locale'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
}

async function selectCoalitionsOfAll(db: Queries, municipalityId: MunicipalityId) {
  return await db
    .selectFrom('membership')
    .innerJoin('coalition', (join) =>
      join
        .onRef('coalition.municipality_id', '=', 'membership.municipality_id')
        .onRef('coalition.id', '=', 'membership.coalition_id'),
    )
    .where('membership.municipality_id', '=', municipalityId)
    .select(['membership.organisation_id as organisationId', 'coalition.id', 'coalition.name'])
    .orderBy('coalition.name')
    .execute();
}

export function selectOrganisation(
  db: Queries,
  municipalityId: MunicipalityId,
  id: OrganisationId,
): Promise<OrganisationRow | undefined> {
  return db
    .selectFrom('organisation')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirst();
}

export async function updateOrganisation(db: Queries, { municipality_id, id, ...row }: OrganisationRow): Promise<void> {
  await db
    .updateTable('organisation')
    .set(row)
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteOrganisation(
  db: Queries,
  municipalityId: MunicipalityId,
  id: OrganisationId,
): Promise<void> {
  await db.deleteFrom('organisation').where('municipality_id', '=', municipalityId).where('id', '=', id).execute();
}

export async function selectPerson(
  db: Queries,
  municipalityId: MunicipalityId,
  id: PersonId,
): Promise<KnownPerson | undefined> {
  return await db
    .selectFrom('person')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .select(['id', 'name', 'email', 'locale'])
    .executeTakeFirst();
}

/** Returns false when there is no such person. */
export async function updatePerson(db: Queries, { municipality_id, id, ...row }: PersonRow): Promise<boolean> {
  const result = await db
    .updateTable('person')
    .set(row)
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
