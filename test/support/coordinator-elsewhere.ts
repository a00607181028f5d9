import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import { foundMunicipality } from '../../api/actions/set-up-installation.ts';
import { paths } from '../../api/contract/paths.ts';
import { insertStaff } from '../../api/db/accounts.ts';
import type { MunicipalityId, UserId } from '../../survey/id.ts';
import { type Client, makeClient } from './client.ts';
import type { Installation } from './installation.ts';

/** Signed in for a municipality of its own in the same database, which the product does not make by itself. */
export async function coordinatorElsewhere({ deps, url }: Installation): Promise<Client> {
  const account = { email: 'elders@gemeente.example', password: 'een ander lang wachtwoord' };
  const other = { id: deps.uuid() as MunicipalityId, name: 'Gemeente Elders', demo: false };
  await sql`drop index municipality_only_one`.execute(deps.db);
  await foundMunicipality(deps, deps.db, other);
  const ids = { id: deps.uuid() as UserId, accountId: deps.uuid(), createdAt: deps.now() };
  const passwordHash = await hashPassword(account.password);
  await insertStaff(deps.db, other.id, { ...ids, name: 'Elders', email: account.email, passwordHash });
  const client = makeClient(url);
  await client.call('POST', paths.signIn(), account);
  return client;
}
