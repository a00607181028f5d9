import type { MunicipalityId, OrganisationId, UserId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';

export type Municipality = { readonly id: MunicipalityId; readonly name: string; readonly demo: boolean };

/** The installation's municipality, or undefined while nobody has set it up. */
export function selectMunicipality(db: Queries): Promise<Municipality | undefined> {
  return db.selectFrom('municipality').select(['id', 'name', 'demo']).executeTakeFirst();
}

export function selectMunicipalityById(db: Queries, id: MunicipalityId): Promise<Municipality | undefined> {
  return db.selectFrom('municipality').where('id', '=', id).select(['id', 'name', 'demo']).executeTakeFirst();
}

/** The municipality for which a signed-in user works, or undefined when there is none. */
export function selectMunicipalityOfUser(db: Queries, userId: UserId): Promise<Municipality | undefined> {
  return db
    .selectFrom('staff')
    .innerJoin('municipality', 'municipality.id', 'staff.municipality_id')
    .where('staff.user_id', '=', userId)
    .select(['municipality.id', 'municipality.name', 'municipality.demo'])
    .executeTakeFirst();
}

/** Stores a municipality together with the organisation that stands for it in every coalition. */
export async function insertMunicipality(
  db: Queries,
  municipality: Municipality & { readonly organisationId: OrganisationId; readonly createdAt: Date },
): Promise<void> {
  const { id, name, demo, organisationId, createdAt } = municipality;
  await db.insertInto('municipality').values({ id, name, demo, created_at: createdAt }).execute();
  await db.insertInto('organisation').values({ municipality_id: id, id: organisationId, name, kind: null }).execute();
}

export async function renameMunicipality(db: Queries, id: MunicipalityId, name: string): Promise<void> {
  await db.updateTable('municipality').set({ name }).where('id', '=', id).execute();
}
