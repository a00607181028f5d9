import type { MunicipalityId, ReplyId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ChosenGapRow, ReplyRow } from './schema.ts';

/** A reply with the name of its organisation as it is now. */
export type GivenReply = ReplyRow & {
  readonly organisation: string;
  /** Given to the reading as it is now, and not to an earlier wording. */
  readonly isCurrent: boolean;
};

/** The gaps of a wave, kept to this transaction, so that two replies to one reading come one after the other. */
export function selectChosenGapsLocked(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ChosenGapRow[]> {
  return db
    .selectFrom('chosen_gap')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .orderBy('id')
    .selectAll()
    .forUpdate()
    .execute();
}

/** All replies to the readings of a wave, by the order of the gaps and then by organisation. */
export async function selectReplies(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<GivenReply[]> {
  const rows = await db
    .selectFrom('reply')
    .innerJoin('chosen_gap', (join) =>
      join
        .onRef('chosen_gap.municipality_id', '=', 'reply.municipality_id')
        .onRef('chosen_gap.id', '=', 'reply.chosen_gap_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'reply.municipality_id')
        .onRef('organisation.id', '=', 'reply.organisation_id'),
    )
    .where('reply.municipality_id', '=', municipalityId)
    .where('chosen_gap.wave_id', '=', waveId)
    .orderBy('chosen_gap.position')
    .orderBy('organisation.name')
    .orderBy('reply.channel')
    .selectAll('reply')
    .select(['organisation.name as organisation', 'chosen_gap.version as readingVersion'])
    .execute();
  return rows.map(({ readingVersion, ...row }) => ({ ...row, isCurrent: row.gap_version === readingVersion }));
}

export async function insertReply(db: Queries, row: ReplyRow): Promise<void> {
  await db.insertInto('reply').values(row).execute();
}

export async function updateReply(
  db: Queries,
  municipalityId: MunicipalityId,
  id: ReplyId,
  change: Pick<ReplyRow, 'stance' | 'text' | 'gap_version' | 'version' | 'replied_at'>,
): Promise<void> {
  await db
    .updateTable('reply')
    .set(change)
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .execute();
}
