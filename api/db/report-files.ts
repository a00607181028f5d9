import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { MunicipalityId, ReportEditionId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { ReportFileRow } from './schema.ts';

/** A file of an edition, with what is in it. */
export type ReportFile = Omit<ReportFileRow, 'packed' | 'length'> & { readonly bytes: Uint8Array };

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/**
 * Stores a file of an edition; one that is there stays as it is. Packed, because the long table of a hundred coalitions takes
 * sixty megabytes, and the embedded database fifty times that for a moment to take it in.
 */
export async function insertReportFile(db: Queries, { bytes, ...file }: ReportFile): Promise<void> {
  await db
    .insertInto('report_file')
    .values({ ...file, packed: await pack(bytes), length: bytes.byteLength })
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
export async function selectReportFile(
  db: Queries,
  municipalityId: MunicipalityId,
  editionId: ReportEditionId,
  name: string,
): Promise<ReportFile | undefined> {
  const row = await filesOf(db, municipalityId)
    .where('edition_id', '=', editionId)
    .where('name', '=', name)
    .selectAll()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { packed, length: _, ...file } = row;
  return { ...file, bytes: await unpack(packed) };
}

function filesOf(db: Queries, municipalityId: MunicipalityId) {
  return db.selectFrom('report_file').where('municipality_id', '=', municipalityId);
}
