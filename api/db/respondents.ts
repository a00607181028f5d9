import { sql } from 'kysely';
import type { CoalitionId, MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import { DEFAULT_LOCALE, type Locale } from '../../survey/locale.ts';
import type { Queries } from './connect.ts';
import { insertContacts } from './contacts.ts';
import type { RespondentRow } from './schema.ts';

export type Respondent = {
  readonly id: PersonId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
};

/** Who may answer in a coalition, by name. */
export async function selectRespondents(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<Respondent[]> {
  return await db
    .selectFrom('respondent')
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipality_id', '=', 'respondent.municipality_id')
        .onRef('person.id', '=', 'respondent.person_id'),
    )
    .where('respondent.municipality_id', '=', municipalityId)
    .where('respondent.coalition_id', '=', coalitionId)
    .select([
      'person.id',
      'respondent.organisation_id as organisationId',
      'person.name',
      'person.email',
      'person.locale',
    ])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
}

/** Adds a person to the address book, or gives the one with this e-mail address the new name and, if said, language. */
export async function upsertPerson(
  db: Queries,
  municipalityId: MunicipalityId,
  person: { id: PersonId; name: string; email: string; locale?: Locale | undefined },
): Promise<{ id: PersonId; locale: Locale }> {
  const { id, name, email, locale } = person;
  return await db
    .insertInto('person')
    .values({ municipality_id: municipalityId, id, name, email, locale: locale ?? DEFAULT_LOCALE })
    .onConflict((conflict) =>
      conflict.expression(sql`municipality_id, lower(email)`).doUpdateSet({ name, ...(locale && { locale }) }),
    )
    .returning(['id', 'locale'])
    .executeTakeFirstOrThrow();
}

/** The names of these people, as far as they are still in the address book. */
export async function selectPersonNames(
  db: Queries,
  municipalityId: MunicipalityId,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const people = await db
    .selectFrom('person')
    .where('municipality_id', '=', municipalityId)
    .where('id', 'in', ids)
    .select(['id', 'name'])
    .execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}

/**
 * Lists a person who answers for an organisation in a coalition, which puts the person under that organisation in the
 * address book. Returns false when the person is listed already.
 */
export async function insertRespondent(db: Queries, row: RespondentRow): Promise<boolean> {
  const { municipality_id, organisation_id, person_id } = row;
  await insertContacts(db, [{ municipality_id, organisation_id, person_id }]);
  const result = await db
    .insertInto('respondent')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function deleteRespondent(db: Queries, row: RespondentRow): Promise<void> {
  await db
    .deleteFrom('respondent')
    .where('municipality_id', '=', row.municipality_id)
    .where('coalition_id', '=', row.coalition_id)
    .where('organisation_id', '=', row.organisation_id)
    .where('person_id', '=', row.person_id)
    .execute();
}
