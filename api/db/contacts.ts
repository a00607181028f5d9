import { sql } from 'kysely';
import type { MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import { partsOf } from './parts.ts';
import type { ContactRow } from './schema.ts';

/**
 * Keeps every other import and change of the address book waiting until the transaction ends. Who adds one person to a
 * coalition does not wait, so this lock is weaker than one that foreign keys mind. It comes after that of a coalition.
 */
export async function lockAddressBook(db: Queries, municipalityId: MunicipalityId): Promise<void> {
  await db.selectFrom('municipality').where('id', '=', municipalityId).select('id').forNoKeyUpdate().execute();
}

export function selectContacts(db: Queries, municipalityId: MunicipalityId): Promise<ContactRow[]> {
  return db.selectFrom('contact').where('municipality_id', '=', municipalityId).selectAll().execute();
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
