import { UNNAMED } from '../../analytics/cube/cell.ts';
import { buildRatingBlock, type RatedResponse, type RatingBlock } from '../../analytics/cube/rating-block.ts';
import { selectConfidentialResponses } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import { selectRoles } from '../db/memberships.ts';
import { selectRatings } from '../db/responses.ts';
import type { ResponseRow, WaveRow } from '../db/schema.ts';

/** The ratings of a wave as they stand now, packed. Who of a sealed confidential wave is not named stands under `UNNAMED`. */
export async function packWave(db: Queries, wave: WaveRow): Promise<RatingBlock> {
  const { criteria } = await selectEdition(db, wave.municipality_id, wave.edition_id);
  return buildRatingBlock(criteria.length, await ratedResponses(db, wave));
}

async function ratedResponses(db: Queries, wave: WaveRow): Promise<RatedResponse[]> {
  const { municipality_id, id, coalition_id: coalition } = wave;
  if (wave.attribution === 'organisation') {
    return rated(db, wave, await selectRatings(db, municipality_id, id));
  }
  const rows = await selectConfidentialResponses(db, municipality_id, id);
  return rows.map(({ organisation_id, role, ratings }) => ({
    cell: { coalition, wave: id, organisation: organisation_id ?? UNNAMED, role },
    ratings,
  }));
}

/** Ratings given on behalf of organisations, each with whose they are. */
export async function rated(
  db: Queries,
  { municipality_id, id, coalition_id: coalition }: WaveRow,
  rows: readonly Pick<ResponseRow, 'organisation_id' | 'ratings'>[],
): Promise<RatedResponse[]> {
  const roles = await selectRoles(db, municipality_id, coalition);
  return rows.map(({ organisation_id: organisation, ratings }) => ({
    cell: { coalition, wave: id, organisation, role: roles.get(organisation) ?? 'partner' },
    ratings,
  }));
}
