import type { MunicipalityId, ReportEditionId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ReportFormat } from '../../survey/report.ts';
import { REPORT_ENDINGS } from '../contract/paths.ts';
import type { ReportBody, ReportDetailBody, ReportFileBody, ReportStep, ReportsBody } from '../contract/reports.ts';
import { selectCoalitions } from '../db/coalitions.ts';
import { selectReportEdition, selectReportEditions } from '../db/report-editions.ts';
import { selectAllReportFiles, selectReportFile, selectReportFiles } from '../db/report-files.ts';
import type { Deps } from '../deps.ts';
import { plainName } from '../render/plain-name.ts';
import { fileOfFormat, REPORT_FILES } from '../render/report/files.ts';
import { unpackFile } from '../render/report/packed-file.ts';
import { apiTexts } from '../texts/texts.ts';
import { closedWaves, yearOf } from './closed-waves.ts';

/** An edition as it is stored, with the name of who asked for it. */
export type StoredReport = NonNullable<Awaited<ReturnType<typeof selectReportEdition>>>;

/** All editions, and of which years and coalitions one can be made. */
export async function showReports(deps: Deps, municipalityId: MunicipalityId): Promise<ReportsBody> {
  const editions = await selectReportEditions(deps.db, municipalityId);
  const files = Map.groupBy(await selectAllReportFiles(deps.db, municipalityId), ({ edition_id }) => edition_id);
  return {
    reports: editions.map((edition) => reportBody(edition, files.get(edition.id) ?? [])),
    years: await yearsOf(deps, municipalityId),
  };
}

/** One edition, or the earlier one that it would have been the same as; throws `report.unknown`. */
export async function showReport(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: ReportEditionId,
): Promise<ReportDetailBody> {
  const edition = await findReport(deps, municipalityId, id);
  const { content_digest: contentDigest, method_version: methodVersion, sources } = edition;
  const files = await selectReportFiles(deps.db, municipalityId, edition.id);
  return { ...reportBody(edition, files), contentDigest, methodVersion, sources: [...(sources ?? [])] };
}

/** A file of an edition under the name that people get it by; throws `report.unknown` or `report.not-made`. */
export async function loadReportFile(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: ReportEditionId,
  format: ReportFormat,
): Promise<{ readonly name: string; readonly media: string; readonly bytes: Uint8Array }> {
  const edition = await findReport(deps, municipalityId, id);
  if (edition.state !== 'made') throw refuse('report.not-made', {});
  const file = await selectReportFile(deps.db, municipalityId, edition.id, fileOfFormat(format).name);
  if (file === undefined) throw refuse('report.not-made', {});
  return { name: fileNameOf(edition, format), media: file.media, bytes: await unpackFile(file.packed) };
}

/** Throws `report.unknown`. */
export async function findReport(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: ReportEditionId,
): Promise<StoredReport> {
  const edition = await selectReportEdition(deps.db, municipalityId, id);
  if (edition === undefined) throw refuse('report.unknown', {});
  return edition;
}

type StoredFile = Awaited<ReturnType<typeof selectReportFiles>>[number];

export function reportBody(edition: StoredReport, files: readonly StoredFile[]): ReportBody {
  const { id, year, number, coalition_id, coalition, locale, audience, wanted, state, part_done, step } = edition;
  return {
    ...{ id, year, number, locale, audience, state },
    coalition: coalition === null ? null : { id: coalition_id, name: coalition },
    parts: [...wanted.parts],
    ownTexts: wanted.ownTexts,
    partDone: part_done,
    step: step as ReportStep | null,
    askedAt: edition.asked_at.toISOString(),
    askedBy: edition.asker,
    madeAt: edition.made_at?.toISOString() ?? null,
    fault: edition.fault,
    files: state === 'made' ? fileBodies(edition, files) : [],
  };
}

function fileBodies(edition: StoredReport, files: readonly StoredFile[]): ReportFileBody[] {
  return REPORT_FILES.flatMap(({ name, format }) => {
    const stored = files.find((one) => one.name === name);
    if (stored === undefined || format === null) return [];
    return [{ format, name: fileNameOf(edition, format), bytes: Number(stored.length), digest: stored.digest }];
  });
}

function fileNameOf({ locale, year, number, coalition }: StoredReport, format: ReportFormat): string {
  const about = coalition === null ? '' : plainName(coalition);
  return `${apiTexts[locale].reports.fileName(year, number ?? 0, about)}.${REPORT_ENDINGS[format]}`;
}

async function yearsOf(deps: Deps, municipalityId: MunicipalityId): Promise<ReportsBody['years']> {
  const waves = await closedWaves(deps, municipalityId);
  const coalitions = await selectCoalitions(deps.db, municipalityId);
  const byYear = Map.groupBy(waves, yearOf);
  return [...byYear]
    .toSorted(([one], [other]) => other - one)
    .map(([year, closed]) => ({
      year,
      coalitions: coalitions
        .filter(({ id }) => closed.some((wave) => wave.coalition_id === id))
        .map(({ id, name }) => ({ id, name })),
    }));
}
