import { hashPassword } from 'better-auth/crypto';
import type { UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { insertStaff, selectStaffByEmail } from '../db/accounts.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';

/**
 * Gives somebody an account to work for the municipality.
 * Throws `installation.empty` before the first set-up, `account.exists` when the e-mail address has one.
 */
export async function addAccount(
  deps: Deps,
  { name, email, password }: { readonly name: string; readonly email: string; readonly password: string },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await deps.db.transaction().execute(async (db) => {
    const municipality = await selectMunicipality(db);
    if (municipality === undefined) throw refuse('installation.empty', {});
    if ((await selectStaffByEmail(db, municipality.id, email)) !== undefined) throw refuse('account.exists', { email });
    const ids = { id: deps.uuid() as UserId, accountId: deps.uuid() };
    await insertStaff(db, municipality.id, { ...ids, name, email, passwordHash, createdAt: deps.now() });
  });
}
