import type { MunicipalityId, UserId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';

/** Stores a user who signs in with a password, as better-auth expects it, and lets the user work for the municipality. */
export async function insertStaff(
  db: Queries,
  municipalityId: MunicipalityId,
  user: { id: UserId; accountId: string; name: string; email: string; passwordHash: string; createdAt: Date },
): Promise<void> {
  const { id, name, email, createdAt } = user;
  await db
    .insertInto('user')
    .values({ id, name, email: email.toLowerCase(), emailVerified: true, twoFactorEnabled: false })
    .execute();
  await db
    .insertInto('account')
    .values({
      id: user.accountId,
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: user.passwordHash,
      updatedAt: createdAt,
    })
    .execute();
  await db.insertInto('staff').values({ municipality_id: municipalityId, user_id: id }).execute();
}

/** The user of the municipality with this e-mail address, or undefined. */
export async function selectStaffByEmail(
  db: Queries,
  municipalityId: MunicipalityId,
  email: string,
): Promise<UserId | undefined> {
  const row = await db
    .selectFrom('staff')
    .innerJoin('user', 'user.id', 'staff.user_id')
    .where('staff.municipality_id', '=', municipalityId)
    .where('user.email', '=', email.toLowerCase())
    .select('user.id')
    .executeTakeFirst();
  return row?.id;
}

/** Gives a user another password, without a one-time code, and ends every session. */
export async function resetSignIn(db: Queries, userId: UserId, passwordHash: string, now: Date): Promise<void> {
  await db
    .updateTable('account')
    .set({ password: passwordHash, updatedAt: now })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute();
  await db.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
  await db.deleteFrom('twoFactor').where('userId', '=', userId).execute();
  await db.deleteFrom('session').where('userId', '=', userId).execute();
}
