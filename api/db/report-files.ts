import type { MunicipalityId, ReportEditionId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ReportFileRow } from './schema.ts';

/** Stores a file of an edition; one that is there stays as it is. */
export async function insertReportFile(db: Queries, row: ReportFileRow): Promise<void> {
  await db
    .insertInto('report_file')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipality_id', 'edition_id', 'name']).doNothing())
    .execute();
}

/** The files of an edition by name, without what is in them. */
export function selectReportFiles(db: Queries, municipalityId: MunicipalityId, editionId: ReportEditionId) {
  return filesOf(db, municipalityId)
    .where('edition_id', '=', editionId)
    .orderBy('name')
    .select(['edition_id', 'name', 'length', 'digest'])
    .execute();
}

/** The same of every edition of the municipality. */
export function selectAllReportFiles(db: Queries, municipalityId: MunicipalityId) {
  return filesOf(db, municipalityId).orderBy('name').select(['edition_id', 'name', 'length', 'digest']).execute();
}

/** One file; undefined when it is not there. */
export function selectReportFile(
  db: Queries,
  municipalityId: MunicipalityId,
  editionId: ReportEditionId,
  name: string,
): Promise<ReportFileRow | undefined> {
  return filesOf(db, municipalityId)
    .where('edition_id', '=', editionId)
    .where('name', '=', name)
    .selectAll()
    .executeTakeFirst();
}

function filesOf(db: Queries, municipalityId: MunicipalityId) {
  return db.selectFrom('report_file').where('municipality_id', '=', municipalityId);
}
