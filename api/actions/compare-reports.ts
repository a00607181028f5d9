import { compareContents } from '../../analytics/report/compare-contents.ts';
import { compareSentences } from '../../analytics/report/compare-sentences.ts';
import type { Section } from '../../analytics/report/report.ts';
import type { ReportContent } from '../../analytics/report/report-content.ts';
import type { MunicipalityId, ReportEditionId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ReportComparisonBody } from '../contract/reports.ts';
import { selectReportFile, selectReportFiles } from '../db/report-files.ts';
import type { Deps } from '../deps.ts';
import { unpackFile } from '../render/report/packed-file.ts';
import { findReport, reportBody, type StoredReport } from './show-reports.ts';

/**
 * What differs in two editions, the first of them taken as the earlier one: read from the files as they were made, so that
 * what the program would write by now says nothing.
 * Throws `report.unknown`, `report.not-made`, and `report.not-comparable` unless both are of one year and the same coalitions.
 */
export async function compareReports(
  deps: Deps,
  municipalityId: MunicipalityId,
  earlier: ReportEditionId,
  later: ReportEditionId,
): Promise<ReportComparisonBody> {
  const [one, other] = [await findReport(deps, municipalityId, earlier), await findReport(deps, municipalityId, later)];
  if (one.state !== 'made' || other.state !== 'made') throw refuse('report.not-made', {});
  if (one.year !== other.year || scopeOf(one) !== scopeOf(other)) throw refuse('report.not-comparable', {});
  const [before, after] = [await readMade(deps, one), await readMade(deps, other)];
  const { wanted, coalitions, figures } = compareContents(before.content, after.content);
  const isSameLanguage = one.locale === other.locale;
  const sentences = isSameLanguage ? compareSentences(before.report.sections, after.report.sections) : [];
  return {
    before: await bodyOf(deps, one),
    after: await bodyOf(deps, other),
    wanted: isSameLanguage ? [...wanted] : [...wanted, 'language'],
    coalitions: { added: [...coalitions.added], removed: [...coalitions.removed] },
    figures: [...figures],
    sentences: sentences.map(({ section, removed, added }) => ({ section, removed: [...removed], added: [...added] })),
  };
}

/** Of a coalition that is gone only its name is left; null: all coalitions. */
function scopeOf({ coalition_id, coalition }: StoredReport): string | null {
  return coalition_id ?? coalition;
}

type Made = { readonly content: ReportContent; readonly report: { readonly sections: readonly Section[] } };

async function readMade({ db }: Deps, { municipality_id, id }: StoredReport): Promise<Made> {
  const file = await selectReportFile(db, municipality_id, id, 'report.json');
  if (file === undefined) throw refuse('report.not-made', {});
  return JSON.parse(Buffer.from(await unpackFile(file.packed)).toString()) as Made;
}

async function bodyOf({ db }: Deps, edition: StoredReport): Promise<ReportComparisonBody['before']> {
  return reportBody(edition, await selectReportFiles(db, edition.municipality_id, edition.id));
}
