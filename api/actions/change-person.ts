import type { MunicipalityId, PersonId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { PersonBody } from '../contract/address-book.ts';
import { updatePerson } from '../db/address-book.ts';
import { lockAddressBook } from '../db/contacts.ts';
import { violates } from '../db/faults.ts';
import type { Deps } from '../deps.ts';

/** Changes a person everywhere; throws `person.unknown`, or `person.email-taken` when somebody else has that address. */
export async function changePerson(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: PersonId,
  wanted: PersonBody,
): Promise<void> {
  try {
    await deps.db.transaction().execute(async (db) => {
      await lockAddressBook(db, municipalityId);
      const changed = await updatePerson(db, { municipality_id: municipalityId, id, ...wanted });
      if (!changed) throw refuse('person.unknown', {});
    });
  } catch (error) {
    throw violates(error, 'person_email') ? refuse('person.email-taken', { email: wanted.email }) : error;
  }
}
