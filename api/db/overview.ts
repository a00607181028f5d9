import { sql } from 'kysely';
import { checkRatingBlock, type RatingBlock } from '../../analytics/cube/rating-block.ts';
import type { OrganisationKind } from '../../survey/coalition.ts';
import type { MunicipalityId, OrganisationId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';

/** The ratings of sealed waves, in one query; throws a RangeError when some are damaged. */
export async function selectRatingBlocks(
  db: Queries,
  municipalityId: MunicipalityId,
  waves: readonly WaveId[],
): Promise<ReadonlyMap<WaveId, RatingBlock>> {
  const rows = await db
    .selectFrom('rating_block')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', 'in', waves)
    .select(['wave_id', 'criteria', 'cells', 'ratings'])
    .execute();
  const blockOf = (row: (typeof rows)[number]) => checkRatingBlock({ ...row, ratings: Uint8Array.from(row.ratings) });
  return new Map(rows.map((row) => [row.wave_id, blockOf(row)]));
}

/** The sealed waves that somebody answered. */
export async function selectAnsweredWaves(db: Queries, municipalityId: MunicipalityId): Promise<ReadonlySet<WaveId>> {
  const rows = await db
    .selectFrom('rating_block')
    .where('municipality_id', '=', municipalityId)
    .where(sql<number>`jsonb_array_length(cells)`, '>', 0)
    .select('wave_id')
    .execute();
  return new Set(rows.map(({ wave_id }) => wave_id));
}

/** The partners whose answer is asked in these waves: who passed an invitation on has named somebody else. */
export function selectAskedPartners(
  db: Queries,
  municipalityId: MunicipalityId,
  waves: readonly WaveId[],
): Promise<{ readonly waveId: WaveId; readonly organisationId: OrganisationId }[]> {
  return db
    .selectFrom('invitation')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'invitation.municipality_id')
        .onRef('organisation.id', '=', 'invitation.organisation_id'),
    )
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', 'in', waves)
    .where('invitation.passed_on_at', 'is', null)
    .where('organisation.kind', 'is not', null)
    .select(['invitation.wave_id as waveId', 'invitation.organisation_id as organisationId'])
    .distinct()
    .execute();
}

/** What kind of party each organisation of the address book is; null for the municipality itself. */
export async function selectKinds(
  db: Queries,
  municipalityId: MunicipalityId,
): Promise<ReadonlyMap<OrganisationId, OrganisationKind | null>> {
  const rows = await db
    .selectFrom('organisation')
    .where('municipality_id', '=', municipalityId)
    .select(['id', 'kind'])
    .execute();
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
