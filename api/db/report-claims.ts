import { type Selectable, sql } from 'kysely';
import type { MunicipalityId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ReportEditionRow } from './schema.ts';

/** An edition that this server has the only claim to. */
export type ClaimedReport = Omit<Selectable<ReportEditionRow>, 'claim'> & { readonly claim: string };

type Claiming = {
  readonly claim: string;
  readonly now: Date;
  /** Who has not said since this instant that it is at work is taken to be gone. */
  readonly goneBefore: Date;
};

/** Takes the edition that waits longest, so that no other server takes it; undefined when there is none. */
export async function claimReport(
  db: Queries,
  { claim, now, goneBefore }: Claiming,
): Promise<ClaimedReport | undefined> {
  const { rows } = await sql<ClaimedReport>`
    with next as (
      select municipality_id, id from report_edition
      where state = 'waiting' or (state = 'making' and (claim is null or claimed_at < ${goneBefore}))
      order by asked_at, id
      limit 1
      for update skip locked)
    update report_edition
    set state = 'making', claim = ${claim}, claimed_at = ${now}
    from next
    where report_edition.municipality_id = next.municipality_id and report_edition.id = next.id
    returning report_edition.*`.execute(db);
  return rows[0];
}

/** How many editions of the municipality, or of all, are waited for or under way. */
export async function countUnmadeReports(db: Queries, municipalityId?: MunicipalityId): Promise<number> {
  const unmade = db.selectFrom('report_edition').where('state', 'in', ['waiting', 'making']);
  const { count } = await (municipalityId === undefined ? unmade : unmade.where('municipality_id', '=', municipalityId))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What is stored while an edition is made. */
type Change = Partial<
  Pick<
    ReportEditionRow,
    | 'state'
    | 'number'
    | 'part_done'
    | 'step'
    | 'content_digest'
    | 'method_version'
    | 'same_as'
    | 'claimed_at'
    | 'made_at'
  >
> & {
  readonly claim?: null;
  readonly sources?: string;
  readonly fault?: string;
  /** Which part is done, unless more is already: what is told of it never falls. */
  readonly atLeast?: number;
};

/** Stores how far it is; returns false when the claim is another server's by now, who may be making the same. */
export async function updateClaimed(
  db: Queries,
  { municipality_id, id, claim }: ClaimedReport,
  { atLeast, ...change }: Change,
): Promise<boolean> {
  const part = atLeast === undefined ? {} : { part_done: sql<number>`greatest(part_done, ${atLeast}::real)` };
  const result = await db
    .updateTable('report_edition')
    .set({ ...change, ...part })
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', id)
    .where('state', '=', 'making')
    .where('claim', '=', claim)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Says that this server is still at it. */
export async function touchClaim(db: Queries, claimed: ClaimedReport, now: Date): Promise<void> {
  await updateClaimed(db, claimed, { claimed_at: now });
}
