import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { CoalitionId, MunicipalityId } from '../../survey/id.ts';
import { Refusal, refuse } from '../../survey/problem.ts';
import { REPORT_AUDIENCES, REPORT_FORMATS, REPORT_PARTS } from '../../survey/report.ts';
import { askReport } from '../actions/ask-report.ts';
import { loadReportFile, showReport } from '../actions/show-reports.ts';
import type { ReportDetailBody } from '../contract/reports.ts';
import { selectCoalitionByName, selectCoalitions } from '../db/coalitions.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';
import { apiTexts } from '../texts/texts.ts';
import { nearestNames } from './nearest-names.ts';
import type { Task, Told } from './task.ts';

export const ReportWords = z.object({
  year: z.int().min(1900).max(2100),
  coalition: z.string().optional(),
  audience: z.enum(REPORT_AUDIENCES),
  /** Absent: all of them. */
  format: z.enum(REPORT_FORMATS).optional(),
});

/** Often enough to see it go on. */
const LOOK_MILLISECONDS = 250;

/**
 * `report`: has the annual report of a year made with all its parts, tells how far it is, and gives its files. Throws what
 * `askReport` throws, `report.coalition-unknown`, and why it could not be made.
 */
export const reportTask: Task = async (deps, { locale, words }, tell) => {
  const { year, coalition, audience, format } = ReportWords.parse(words);
  const municipality = await selectMunicipality(deps.db);
  if (municipality === undefined) throw refuse('installation.empty', {});
  const coalitionId = coalition === undefined ? null : await coalitionBy(deps, municipality.id, coalition);
  const asked = { year, coalitionId, locale, audience, parts: [...REPORT_PARTS], ownTexts: {} };
  const id = await askReport(deps, { municipality, userId: null }, asked);
  const made = await follow(deps, municipality.id, id, apiTexts[locale].reports, tell);
  if (made.id !== id) tell({ step: apiTexts[locale].reports.same(made.number ?? 0) });
  tell({ made: { edition: made.number, id: made.id, contentDigest: made.contentDigest } });
  for (const wanted of format === undefined ? REPORT_FORMATS : [format]) {
    const { name, bytes } = await loadReportFile(deps, municipality.id, made.id, wanted);
    tell({ file: { name, base64: Buffer.from(bytes).toString('base64') } });
  }
};

async function coalitionBy(deps: Deps, municipalityId: MunicipalityId, name: string): Promise<CoalitionId> {
  const id = await selectCoalitionByName(deps.db, municipalityId, name);
  if (id !== undefined) return id;
  const names = (await selectCoalitions(deps.db, municipalityId)).map((one) => one.name);
  throw refuse('report.coalition-unknown', { name, known: nearestNames(name, names) });
}

/** Tells each step as it begins, until the edition is made; throws why it was not. */
async function follow(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: ReportDetailBody['id'],
  { steps, waiting }: (typeof apiTexts)['nl']['reports'],
  tell: (told: Told) => void,
): Promise<ReportDetailBody> {
  for (let before = ''; ; ) {
    const report = await showReport(deps, municipalityId, id);
    if (report.state === 'made') return report;
    if (report.fault !== null) throw new Refusal(report.fault as Refusal['problem']);
    const step = report.step === null ? waiting : steps[report.step];
    if (step !== before) tell({ step: `${step} (${Math.floor(report.partDone * 100)}%)` });
    before = step;
    await pause(LOOK_MILLISECONDS);
  }
}
