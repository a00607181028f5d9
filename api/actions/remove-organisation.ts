import type { MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { deleteOrganisation, selectOrganisation } from '../db/address-book.ts';
import { deleteContacts, lockAddressBook } from '../db/contacts.ts';
import { isPointedAt } from '../db/faults.ts';
import type { Deps } from '../deps.ts';

/**
 * Removes an organisation from the address book, with the people who belong to no other. Throws `organisation.unknown`,
 * `organisation.own` for the municipality itself, or `organisation.in-coalition` when it, or one of those people, takes
 * part in a coalition or a wave: the database itself keeps what is pointed at.
 */
export async function removeOrganisation(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: OrganisationId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await lockAddressBook(db, municipalityId);
    const known = await selectOrganisation(db, municipalityId, id);
    if (known === undefined) throw refuse('organisation.unknown', {});
    if (known.kind === null) throw refuse('organisation.own', { name: known.name });
    try {
      await deleteContacts(db, municipalityId, id);
      await deleteOrganisation(db, municipalityId, id);
    } catch (error) {
      throw isPointedAt(error) ? refuse('organisation.in-coalition', { name: known.name }) : error;
    }
  });
}
