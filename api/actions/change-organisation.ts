import type { MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { OrganisationBody } from '../contract/address-book.ts';
import { selectOrganisation, updateOrganisation } from '../db/address-book.ts';
import { lockAddressBook } from '../db/contacts.ts';
import { violates } from '../db/faults.ts';
import { renameMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';

/**
 * Gives an organisation another name and kind, in all its coalitions. The municipality has no kind, and its name is that
 * of the installation too. Throws `organisation.unknown`, `organisation.name-taken`, or `request.invalid` for a kind that
 * is none.
 */
export async function changeOrganisation(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: OrganisationId,
  { name, kind }: OrganisationBody,
): Promise<void> {
  try {
    await deps.db.transaction().execute(async (db) => {
      await lockAddressBook(db, municipalityId);
      const known = await selectOrganisation(db, municipalityId, id);
      if (known === undefined) throw refuse('organisation.unknown', {});
      if ((known.kind === null) !== (kind === null)) throw refuse('request.invalid', { field: 'kind' });
      await updateOrganisation(db, { municipality_id: municipalityId, id, name, kind });
      if (kind === null) await renameMunicipality(db, municipalityId, name);
    });
  } catch (error) {
    throw violates(error, 'organisation_name') ? refuse('organisation.name-taken', { name }) : error;
  }
}
