import type { MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { selectPerson } from '../db/address-book.ts';
import { deleteContacts, lockAddressBook } from '../db/contacts.ts';
import { isPointedAt } from '../db/faults.ts';
import type { Deps } from '../deps.ts';

/**
 * Takes a person off an organisation; who belongs to no other leaves the address book. Throws `person.unknown`, or
 * `person.in-use` when the person answers for that organisation in a coalition, or would leave while a wave has an
 * invitation for this person: the database itself keeps what is pointed at.
 */
export async function removeContact(
  deps: Deps,
  municipalityId: MunicipalityId,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await lockAddressBook(db, municipalityId);
    const person = await selectPerson(db, municipalityId, personId);
    if (person === undefined) throw refuse('person.unknown', {});
    try {
      const left = await deleteContacts(db, municipalityId, organisationId, personId);
      if (left === 0) throw refuse('person.unknown', {});
    } catch (error) {
      throw isPointedAt(error) ? refuse('person.in-use', { name: person.name }) : error;
    }
  });
}
