import { type RawBuilder, sql } from 'kysely';
import type { OrganisationKind } from '../../survey/coalition.ts';
import type { MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ContactRow, OrganisationRow, PersonRow } from './schema.ts';

/** A statement takes 65,535 values at most; this many rows stay far below it. */
const ROWS_PER_STATEMENT = 1000;

/**
 * Keeps every other import and change of the address book waiting until the transaction ends. Who adds one person to a
 * coalition does not wait, so this lock is weaker than one that foreign keys mind. It comes after that of a coalition.
 */
export async function lockAddressBook(db: Queries, municipalityId: MunicipalityId): Promise<void> {
  await db.selectFrom('municipality').where('id', '=', municipalityId).select('id').forNoKeyUpdate().execute();
}

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

export function selectContacts(db: Queries, municipalityId: MunicipalityId): Promise<ContactRow[]> {
  return db.selectFrom('contact').where('municipality_id', '=', municipalityId).selectAll().execute();
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

/** Puts people under organisations in the address book; who stands there stays. */
export async function insertContacts(db: Queries, rows: readonly ContactRow[]): Promise<void> {
  for (const part of partsOf(rows)) {
    await db
      .insertInto('contact')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Takes people off an organisation, one of them or all, and removes who stands under no other; returns how many left. */
export async function deleteContacts(
  db: Queries,
  municipalityId: MunicipalityId,
  organisationId: OrganisationId,
  personId?: PersonId,
): Promise<number> {
  // Who adds a person to a coalition locks the person first and the place under the organisation second: so do we.
  await db
    .selectFrom('person')
    .innerJoin('contact', (join) =>
      join.onRef('contact.municipality_id', '=', 'person.municipality_id').onRef('contact.person_id', '=', 'person.id'),
    )
    .where('contact.municipality_id', '=', municipalityId)
    .where('contact.organisation_id', '=', organisationId)
    .select('person.id')
    .forUpdate('person')
    .execute();
  const left = await db
    .deleteFrom('contact')
    .where('municipality_id', '=', municipalityId)
    .where('organisation_id', '=', organisationId)
    .$if(personId !== undefined, (query) => query.where('person_id', '=', personId as PersonId))
    .returning('person_id')
    .execute();
  const ids = sql<PersonId[]>`cast(${left.map(({ person_id }) => person_id)} as uuid[])`;
  await db
    .deleteFrom('person')
    .where('municipality_id', '=', municipalityId)
    .where((eb) => eb('id', '=', eb.fn.any(ids)))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contact')
            .whereRef('contact.municipality_id', '=', 'person.municipality_id')
            .whereRef('contact.person_id', '=', 'person.id')
            .select('contact.person_id'),
        ),
      ),
    )
    .execute();
  return left.length;
}

function partsOf<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, i) => rows.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT));
}
