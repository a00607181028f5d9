import { hashPassword } from 'better-auth/crypto';
import { refuse } from '../../survey/problem.ts';
import { resetSignIn, selectStaffByEmail } from '../db/accounts.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';

/**
 * Lets somebody in again who lost the password or the phone: another password, no one-time code, every session ended.
 * Throws `account.unknown` when nobody has this e-mail address.
 */
export async function resetAccount(
  deps: Deps,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await deps.db.transaction().execute(async (db) => {
    const municipality = await selectMunicipality(db);
    const userId = municipality && (await selectStaffByEmail(db, municipality.id, email));
    if (userId === undefined) throw refuse('account.unknown', { email });
    await resetSignIn(db, userId, passwordHash, deps.now());
  });
}
