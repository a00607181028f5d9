import { type Insertable, type Selectable, sql } from 'kysely';
import type { MunicipalityId, ReportEditionId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ReportEditionRow } from './schema.ts';

export async function insertReportEdition(db: Queries, row: Insertable<ReportEditionRow>): Promise<void> {
  await db.insertInto('report_edition').values(row).execute();
}

/** All editions that are one by themselves, the latest year and number first, those that wait for a number before them. */
export function selectReportEditions(db: Queries, municipalityId: MunicipalityId) {
  return editionsOf(db, municipalityId)
    .where('report_edition.same_as', 'is', null)
    .orderBy('report_edition.year', 'desc')
    .orderBy(sql`report_edition.number desc nulls first`)
    .orderBy('report_edition.asked_at', 'desc')
    .execute();
}

/** An edition, or the one that it would have been the same as; with the name of who asked for it while there is an account. */
export async function selectReportEdition(db: Queries, municipalityId: MunicipalityId, id: ReportEditionId) {
  const found = await editionsOf(db, municipalityId).where('report_edition.id', '=', id).executeTakeFirst();
  if (found === undefined || found.same_as === null) return found;
  return await editionsOf(db, municipalityId).where('report_edition.id', '=', found.same_as).executeTakeFirst();
}

/** Keeps every other server from giving a number to an edition of the municipality until the transaction ends. */
export async function lockReportNumbers(db: Queries, municipalityId: MunicipalityId): Promise<void> {
  await db.selectFrom('municipality').where('id', '=', municipalityId).select('id').forNoKeyUpdate().execute();
}

/** The next number of the year, which is given to nobody else; the caller holds the lock on numbers. */
export async function takeReportNumber(db: Queries, municipalityId: MunicipalityId, year: number): Promise<number> {
  const { latest } = await db
    .insertInto('report_number')
    .values({ municipality_id: municipalityId, year, latest: 1 })
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'year']).doUpdateSet({ latest: sql`report_number.latest + 1` }),
    )
    .returning('latest')
    .executeTakeFirstOrThrow();
  return latest;
}

/** The numbered edition with this content for the same year, coalitions and language; undefined when there is none. */
export function selectSameEdition(
  db: Queries,
  { municipality_id, year, coalition_id, locale }: Selectable<ReportEditionRow>,
  contentDigest: string,
) {
  return db
    .selectFrom('report_edition')
    .where('municipality_id', '=', municipality_id)
    .where('year', '=', year)
    .where('coalition_id', 'is not distinct from', coalition_id)
    .where('locale', '=', locale)
    .where('content_digest', '=', contentDigest)
    .select(['id', 'state'])
    .executeTakeFirst();
}

type ReportEditionKey = Pick<ReportEditionRow, 'municipality_id' | 'id'>;

/** Lets an edition that failed, or that somebody let go of, be made by whoever comes first. */
export async function queueReportEdition(db: Queries, { municipality_id, id }: ReportEditionKey): Promise<void> {
  await db
    .updateTable('report_edition')
    .set({ state: 'waiting', fault: null, claim: null, claimed_at: null })
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .execute();
}

/** Removes what failed before its content was frozen, of everything that was asked for in this year. */
export async function deleteUnfrozenFailures(db: Queries, municipalityId: MunicipalityId, year: number): Promise<void> {
  await db
    .deleteFrom('report_edition')
    .where('municipality_id', '=', municipalityId)
    .where('year', '=', year)
    .where('state', '=', 'failed')
    .where('number', 'is', null)
    .execute();
}

/** Returns false when there was none. */
export async function deleteReportEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: ReportEditionId,
): Promise<boolean> {
  const result = await db
    .deleteFrom('report_edition')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

function editionsOf(db: Queries, municipalityId: MunicipalityId) {
  return db
    .selectFrom('report_edition')
    .leftJoin('user', 'user.id', 'report_edition.asked_by')
    .where('report_edition.municipality_id', '=', municipalityId)
    .selectAll('report_edition')
    .select('user.name as asker');
}
