import { canonicalJson } from '../../survey/canonical.ts';
import type { ReportEditionId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { REPORT_PARTS, type WantedReport } from '../../survey/report.ts';
import type { NewReportBody } from '../contract/reports.ts';
import { type Coalition, selectCoalition } from '../db/coalitions.ts';
import type { Municipality } from '../db/municipalities.ts';
import {
  deleteReportEdition,
  deleteUnfrozenFailures,
  insertReportEdition,
  lockReportNumbers,
  selectReportEdition,
  selectReportEditions,
} from '../db/report-editions.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { closedWaves, yearOf } from './closed-waves.ts';

/** Who asks, for which municipality; null: a command. */
export type ReportAsker = { readonly municipality: Municipality; readonly userId: UserId | null };

/**
 * Asks for a report; a job makes it. What was asked for in vain before, in the same year, is gone by it.
 *
 * @returns the id to follow it by; of one that is asked for already, that one's.
 * Throws `coalition.unknown`, `report.one-coalition`, and `report.no-wave` when there is nothing to tell of the year.
 */
export async function askReport(
  deps: Deps,
  { municipality, userId }: ReportAsker,
  asked: NewReportBody,
): Promise<ReportEditionId> {
  const coalition = await checkAsked(deps, municipality, asked);
  const wanted = wantedOf(asked);
  const id = await deps.db.transaction().execute(async (db) => {
    await lockReportNumbers(db, municipality.id);
    const same = (await selectReportEditions(db, municipality.id)).find((one) => {
      const isSameScope = one.year === asked.year && one.coalition_id === asked.coalitionId;
      const isUnmade = one.state === 'waiting' || one.state === 'making';
      return isUnmade && isSameScope && one.locale === asked.locale && isSame(one.wanted, wanted);
    });
    if (same !== undefined) return same.id;
    await deleteUnfrozenFailures(db, municipality.id, asked.year);
    const [id, at] = [deps.uuid() as ReportEditionId, deps.now()];
    await insertReportEdition(db, {
      ...{ municipality_id: municipality.id, id, year: asked.year, number: null },
      ...{ coalition_id: asked.coalitionId, coalition: coalition?.name ?? null },
      ...{ locale: asked.locale, audience: asked.audience, wanted: canonicalJson(wanted) },
      ...{ state: 'waiting', part_done: 0, step: null, content_digest: null, method_version: null, sources: null },
      ...{ same_as: null, asked_at: at, asked_by: userId, claim: null, claimed_at: null, made_at: null, fault: null },
    });
    const facts = { year: asked.year, audience: asked.audience, coalition: asked.coalitionId, language: asked.locale };
    const note = { municipalityId: municipality.id, actor: userId, object: id, at };
    await recordAudit(db, { ...note, action: 'report.asked', facts });
    return id;
  });
  deps.jobs.wake('make-reports');
  return id;
}

/** Removes an edition with its files; its number is never given again. Throws `report.unknown`. */
export async function removeReport(deps: Deps, staff: ReportAsker, id: ReportEditionId): Promise<void> {
  const { municipality, userId } = staff;
  await deps.db.transaction().execute(async (db) => {
    const edition = await selectReportEdition(db, municipality.id, id);
    if (edition === undefined || !(await deleteReportEdition(db, municipality.id, id)))
      throw refuse('report.unknown', {});
    const { year, number, content_digest: digest } = edition;
    const note = { municipalityId: municipality.id, actor: userId, object: edition.id, at: deps.now() };
    await recordAudit(db, { ...note, action: 'report.removed', facts: { year, number, digest } });
  });
}

/** The one coalition that is asked for; undefined: all of them. Throws what `askReport` throws. */
export async function checkAsked(
  deps: Deps,
  municipality: Municipality,
  { year, coalitionId, audience }: NewReportBody,
): Promise<Coalition | undefined> {
  if (audience === 'partners' && coalitionId === null) throw refuse('report.one-coalition', {});
  const coalition = coalitionId === null ? undefined : await selectCoalition(deps.db, municipality.id, coalitionId);
  if (coalitionId !== null && coalition === undefined) throw refuse('coalition.unknown', {});
  const waves = await closedWaves(deps, municipality.id);
  const isAsked = waves.some(
    (wave) => yearOf(wave) === year && (coalitionId === null || wave.coalition_id === coalitionId),
  );
  if (!isAsked) throw refuse('report.no-wave', { year });
  return coalition;
}

/** The parts in the order of the report, each once, and the texts of those that are in it. */
export function wantedOf({ audience, parts, ownTexts }: NewReportBody): WantedReport {
  const chosen = REPORT_PARTS.filter((part) => parts.includes(part));
  const texts = chosen.flatMap((part) => (ownTexts[part] ? [[part, ownTexts[part]] as const] : []));
  return { audience, parts: chosen, ownTexts: Object.fromEntries(texts) };
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
