import { MAXIMUM_CONTACT_LINES } from '../../survey/contact-list.ts';
import type { CoalitionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ImportCheckBody, ImportedBody, NewImportBody } from '../contract/address-book.ts';
import { lockCoalition, selectCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { lockAddressBook } from '../db/contacts.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';
import { type CheckedContact, checkContacts } from './check-contacts.ts';
import { joinCoalition, storeContacts } from './store-contacts.ts';

type Wanted = Pick<Municipality, 'id' | 'name'>;

/** Says of every row what an import would do; throws `import.too-many-rows` or `coalition.unknown`. */
export async function checkImport(
  deps: Deps,
  municipality: Wanted,
  { rows, coalitionId }: ImportCheckBody,
): Promise<CheckedContact[]> {
  refuseTooMany(rows.length);
  const isThere = coalitionId === null || (await selectCoalition(deps.db, municipality.id, coalitionId)) !== undefined;
  if (!isThere) throw refuse('coalition.unknown', {});
  return await checkContacts(deps.db, municipality, coalitionId, rows);
}

/**
 * Imports a list in one transaction: lock → check → address book → coalition. Throws `import.too-many-rows`,
 * `coalition.unknown`, or `import.faulty` when a row is faulty and not only the clean rows were asked for.
 */
export async function importContacts(
  deps: Deps,
  municipality: Wanted,
  { rows, coalitionId, cleanOnly }: NewImportBody,
): Promise<ImportedBody> {
  refuseTooMany(rows.length);
  return await deps.db.transaction().execute(async (db) => {
    await lock(db, municipality.id, coalitionId);
    const checked = await checkContacts(db, municipality, coalitionId, rows);
    const counts = countsOf(checked);
    if (counts.faulty > 0 && !cleanOnly) throw refuse('import.faulty', { rows: counts.faulty });
    const clean = checked.filter(({ state }) => state !== 'faulty');
    const contacts = await storeContacts(deps, db, municipality.id, clean);
    if (coalitionId !== null) await joinCoalition(deps, db, municipality.id, coalitionId, contacts);
    return counts;
  });
}

function refuseTooMany(rows: number): void {
  const limit = MAXIMUM_CONTACT_LINES;
  if (rows > limit) throw refuse('import.too-many-rows', { rows, limit });
}

async function lock(db: Queries, municipalityId: MunicipalityId, coalitionId: CoalitionId | null): Promise<void> {
  const isThere = coalitionId === null || (await lockCoalition(db, municipalityId, coalitionId));
  if (!isThere) throw refuse('coalition.unknown', {});
  await lockAddressBook(db, municipalityId);
}

function countsOf(checked: readonly CheckedContact[]): ImportedBody {
  const counts = { new: 0, changed: 0, unchanged: 0, faulty: 0 };
  for (const { state } of checked) counts[state]++;
  return counts;
}
