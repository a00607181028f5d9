import { hashPassword } from 'better-auth/crypto';
import type { MunicipalityId, OrganisationId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { insertStaff } from '../db/accounts.ts';
import type { Queries } from '../db/connect.ts';
import { insertEdition } from '../db/editions.ts';
import { violates } from '../db/faults.ts';
import { insertMunicipality, type Municipality, selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';

export type NewInstallation = {
  readonly municipality: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly demo: boolean;
};

/**
 * Makes the municipality, its shipped questionnaire and the first account, all or nothing.
 * Throws `installation.done` when there is a municipality already, also when two people try at once.
 */
export async function setUpInstallation(deps: Deps, wanted: NewInstallation): Promise<Municipality> {
  const passwordHash = await hashPassword(wanted.password);
  const createdAt = deps.now();
  const municipality = { id: deps.uuid() as MunicipalityId, name: wanted.municipality, demo: wanted.demo };
  try {
    await deps.db.transaction().execute(async (db) => {
      if ((await selectMunicipality(db)) !== undefined) throw refuse('installation.done', {});
      await foundMunicipality(deps, db, municipality);
      const { name, email } = wanted;
      const ids = { id: deps.uuid() as UserId, accountId: deps.uuid() };
      await insertStaff(db, municipality.id, { ...ids, name, email, passwordHash, createdAt });
    });
  } catch (error) {
    throw violates(error, 'municipality_only_one') ? refuse('installation.done', {}) : error;
  }
  return municipality;
}

/** Makes the municipality with its shipped questionnaire; nobody can sign in yet. */
export async function foundMunicipality(deps: Deps, db: Queries, municipality: Municipality): Promise<void> {
  const organisationId = deps.uuid() as OrganisationId;
  const createdAt = deps.now();
  await insertMunicipality(db, { ...municipality, organisationId, createdAt });
  // Frozen from the start: others are made from it, and it never changes.
  const shipped = { name: 'Samenwerkingswijzer', based_on: null, continues: [], created_at: createdAt };
  await insertEdition(db, municipality.id, samenwerkingswijzer, { ...shipped, frozen_at: createdAt });
}
