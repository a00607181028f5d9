import { sql } from 'kysely';
import type { CoalitionId, MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { RespondentRow } from './schema.ts';

export type Respondent = {
  readonly id: PersonId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly email: string;
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
    .select(['person.id', 'respondent.organisation_id as organisationId', 'person.name', 'person.email'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
}

/** Adds a person to the address book, or gives the one with this e-mail address the new name; returns who it is. */
export async function upsertPerson(
  db: Queries,
  municipalityId: MunicipalityId,
  person: { id: PersonId; name: string; email: string },
): Promise<PersonId> {
  const { id } = await db
    .insertInto('person')
    .values({ municipality_id: municipalityId, ...person })
    .onConflict((conflict) =>
      conflict.expression(sql`municipality_id, lower(email)`).doUpdateSet({ name: person.name }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Returns false when the person is listed for this organisation already. */
export async function insertRespondent(db: Queries, row: RespondentRow): Promise<boolean> {
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
