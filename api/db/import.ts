import { type RawBuilder, sql } from 'kysely';
import type { OrganisationKind } from '../../survey/coalition.ts';
import type { MunicipalityId, OrganisationId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import { partsOf } from './parts.ts';
import type { OrganisationRow, PersonRow } from './schema.ts';

/** The organisations that have these names, letter case aside; `wanted` is the name as it was asked for. */
export async function selectOrganisationsNamed(
  db: Queries,
  municipalityId: MunicipalityId,
  names: readonly string[],
): Promise<(OrganisationRow & { wanted: string })[]> {
  const { rows } = await sql<OrganisationRow & { wanted: string }>`
    select wanted.value as wanted, organisation.*
    from ${listed(names)} join organisation on lower(organisation.name) = lower(wanted.value)
    where organisation.municipality_id = ${municipalityId}`.execute(db);
  return rows;
}

/** The people who have these e-mail addresses, letter case aside; `wanted` is the address as it was asked for. */
export async function selectPeopleAt(
  db: Queries,
  municipalityId: MunicipalityId,
  emails: readonly string[],
): Promise<(PersonRow & { wanted: string })[]> {
  const { rows } = await sql<PersonRow & { wanted: string }>`
    select wanted.value as wanted, person.*
    from ${listed(emails)} join person on lower(person.email) = lower(wanted.value)
    where person.municipality_id = ${municipalityId}`.execute(db);
  return rows;
}

function listed(texts: readonly string[]): RawBuilder<unknown> {
  return sql`jsonb_array_elements_text(cast(${JSON.stringify(texts)} as jsonb)) as wanted (value)`;
}

/** Adds organisations; one that is there by that name stays as it is. */
export async function insertOrganisations(db: Queries, rows: readonly OrganisationRow[]): Promise<void> {
  for (const part of partsOf(rows)) {
    await db
      .insertInto('organisation')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function updateKind(
  db: Queries,
  municipalityId: MunicipalityId,
  kind: OrganisationKind,
  ids: readonly OrganisationId[],
): Promise<void> {
  const all = sql<OrganisationId[]>`cast(${ids} as uuid[])`;
  await db
    .updateTable('organisation')
    .set({ kind })
    .where('municipality_id', '=', municipalityId)
    .where((eb) => eb('id', '=', eb.fn.any(all)))
    .execute();
}

/** Adds people, no two with one e-mail address; who has one of these addresses gets the new name and language. */
export async function upsertPeople(db: Queries, rows: readonly PersonRow[]): Promise<void> {
  for (const part of partsOf(rows)) {
    await db
      .insertInto('person')
      .values(part)
      .onConflict((conflict) =>
        conflict.expression(sql`municipality_id, lower(email)`).doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          locale: eb.ref('excluded.locale'),
        })),
      )
      .execute();
  }
}
