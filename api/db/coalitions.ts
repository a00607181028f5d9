import type { CoalitionId, MunicipalityId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { CoalitionRow } from './schema.ts';

export type Coalition = {
  readonly id: CoalitionId;
  readonly name: string;
  readonly task: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly partners: number;
};

export async function insertCoalition(db: Queries, row: CoalitionRow): Promise<void> {
  await db.insertInto('coalition').values(row).execute();
}

/** All coalitions of the municipality, by name. */
export async function selectCoalitions(db: Queries, municipalityId: MunicipalityId): Promise<Coalition[]> {
  return await coalitionsOf(db, municipalityId).orderBy('coalition.name').execute();
}

export async function selectCoalition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: CoalitionId,
): Promise<Coalition | undefined> {
  return await coalitionsOf(db, municipalityId).where('coalition.id', '=', id).executeTakeFirst();
}

/** The id of the coalition with this name, letter case aside. */
export async function selectCoalitionByName(
  db: Queries,
  municipalityId: MunicipalityId,
  name: string,
): Promise<CoalitionId | undefined> {
  const row = await db
    .selectFrom('coalition')
    .where('municipality_id', '=', municipalityId)
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', eb.fn<string>('lower', [eb.val(name)])))
    .select('id')
    .executeTakeFirst();
  return row?.id;
}

/**
 * Keeps a coalition, its members, its respondents and its waves, from being changed by anybody else until the
 * transaction ends. Whoever changes one of them takes this lock before any other, so that two never wait for each other.
 *
 * @returns false when there is no such coalition.
 */
export async function lockCoalition(db: Queries, municipalityId: MunicipalityId, id: CoalitionId): Promise<boolean> {
  const row = await db
    .selectFrom('coalition')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

function coalitionsOf(db: Queries, municipalityId: MunicipalityId) {
  return db
    .selectFrom('coalition')
    .where('coalition.municipality_id', '=', municipalityId)
    .select(['id', 'name', 'task', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select((eb) =>
      eb
        .selectFrom('membership')
        .whereRef('membership.municipality_id', '=', 'coalition.municipality_id')
        .whereRef('membership.coalition_id', '=', 'coalition.id')
        .where('membership.role', '=', 'partner')
        .where('membership.left_on', 'is', null)
        .select((count) => count.fn.countAll<number>().as('partners'))
        .$asScalar()
        .$notNull()
        .as('partners'),
    );
}
