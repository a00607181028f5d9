import { METHOD_VERSION } from '../../analytics/method-version.ts';
import type { Problem } from '../../survey/problem.ts';
import { Refusal, refuse } from '../../survey/problem.ts';
import type { ReportStep } from '../contract/reports.ts';
import { selectMunicipalityById } from '../db/municipalities.ts';
import { type ClaimedReport, updateClaimed } from '../db/report-claims.ts';
import { lockReportNumbers, queueReportEdition, selectSameEdition, takeReportNumber } from '../db/report-editions.ts';
import { insertReportFile, selectReportFile } from '../db/report-files.ts';
import type { Deps } from '../deps.ts';
import { MADE_TOGETHER, REPORT_FILES, type ReportFileKind } from '../render/report/files.ts';
import type { PackedFile } from '../render/report/packed-file.ts';
import { openPress, type Press } from '../render/report/press.ts';
import { type CollectedReport, collectReport } from './collect-report.ts';
import { dayOf } from './days.ts';

/** What an edition is made from, frozen before its first file. */
const CONTENT = 'content.json';

/** Which part of the work is done once the content is frozen, and once the charts are drawn. */
const [FROZEN, DRAWN] = [0.35, 0.5];

/** Somebody else has taken the edition, or it was removed: nothing more is to be done for it. */
class ClaimLost extends Error {}

/**
 * Makes an edition that this server has claimed.
 *
 *   content frozen, unless it was → the same as of an earlier edition? then that one is the answer → file by file, each
 *   stored as soon as it is there → made
 *
 * What was stored before a crash is not made again. A fault is stored with the edition, for who asked for it.
 *
 * @param signal when it is given up, the edition waits for whoever comes next.
 */
export async function makeReport(deps: Deps, claimed: ClaimedReport, signal: AbortSignal): Promise<void> {
  try {
    const frozen = await frozenContentOf(deps, claimed, signal);
    if (frozen !== null) await makeFiles(deps, claimed, frozen, signal);
  } catch (error) {
    if (error instanceof ClaimLost) return;
    if (signal.aborted) await updateClaimed(deps.db, claimed, { claim: null, claimed_at: null });
    else
      await updateClaimed(deps.db, claimed, { ...DONE, state: 'failed', fault: JSON.stringify(faultOf(deps, error)) });
  }
}

const DONE = { step: null, claim: null, claimed_at: null } as const;

function faultOf(deps: Deps, error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  const reference = deps.uuid();
  deps.log.error({ reference, err: error }, 'a report was not made');
  return refuse('server.failed', { reference }).problem;
}

/** The content, and the number of its edition. */
type Frozen = { readonly content: PackedFile; readonly number: number };

/** Null when an earlier edition is the answer. */
async function frozenContentOf(deps: Deps, claimed: ClaimedReport, signal: AbortSignal): Promise<Frozen | null> {
  const { municipality_id, id, year, coalition_id: coalitionId, wanted, number } = claimed;
  const stored = await selectReportFile(deps.db, municipality_id, id, CONTENT);
  if (stored !== undefined && number !== null) return { content: stored, number };
  const municipality = await selectMunicipalityById(deps.db, municipality_id);
  if (municipality === undefined) throw new ClaimLost();
  const collected = await collectReport(deps, municipality, { ...wanted, year, coalitionId }, async (part) => {
    signal.throwIfAborted();
    await note(deps, claimed, FROZEN * part, 'collect');
  });
  return await freeze(deps, claimed, collected);
}

async function freeze(
  deps: Deps,
  claimed: ClaimedReport,
  { content, sources }: CollectedReport,
): Promise<Frozen | null> {
  return await deps.db.transaction().execute(async (db) => {
    await lockReportNumbers(db, claimed.municipality_id);
    const same = await selectSameEdition(db, claimed, content.digest);
    if (same !== undefined) {
      const leading = { ...DONE, state: 'made', same_as: same.id, part_done: 1, made_at: deps.now() } as const;
      if (!(await updateClaimed(db, claimed, leading))) throw new ClaimLost();
      await queueReportEdition(db, { municipality_id: claimed.municipality_id, id: same.id });
      return null;
    }
    const number = await takeReportNumber(db, claimed.municipality_id, claimed.year);
    const frozen = { number, content_digest: content.digest, method_version: METHOD_VERSION };
    if (!(await updateClaimed(db, claimed, { ...frozen, sources: JSON.stringify(sources) }))) throw new ClaimLost();
    await insertReportFile(db, rowOf(claimed, CONTENT, 'application/json', content));
    return { content, number };
  });
}

async function makeFiles(deps: Deps, claimed: ClaimedReport, { content, number }: Frozen, signal: AbortSignal) {
  const { locale, asked_at: madeAt } = claimed;
  const edition = { number, madeOn: dayOf(new Date(madeAt)), madeAt: new Date(madeAt) };
  const onStep = (step: ReportStep) => void note(deps, claimed, FROZEN, step).catch(() => {});
  const stored = new Map<string, PackedFile>();
  for (const [i, together] of MADE_TOGETHER.entries()) {
    const press = openPress({ locale, edition, content }, i === 0 ? onStep : () => {}, signal);
    try {
      for (const file of REPORT_FILES.filter(({ name }) => together.includes(name)))
        stored.set(file.name, await keptFile(deps, claimed, file, { press, stored }));
    } finally {
      await press.close();
    }
  }
  const at = deps.now();
  if (!(await updateClaimed(deps.db, claimed, { ...DONE, state: 'made', part_done: 1, made_at: at })))
    throw new ClaimLost();
}

type Making = { readonly press: Press; readonly stored: ReadonlyMap<string, PackedFile> };

/** A file as it is stored; one that is not is made first, and stored together with how far that is. */
async function keptFile(
  deps: Deps,
  claimed: ClaimedReport,
  file: ReportFileKind,
  { press, stored }: Making,
): Promise<PackedFile> {
  const before = await selectReportFile(deps.db, claimed.municipality_id, claimed.id, file.name);
  if (before !== undefined) return before;
  if (file !== REPORT_FILES[0]) await note(deps, claimed, doneBefore(file), file.step);
  const made = await press.make(file.name, file.format === 'archive' ? stored : undefined);
  await deps.db.transaction().execute(async (db) => {
    if (!(await updateClaimed(db, claimed, { claimed_at: deps.now() }))) throw new ClaimLost();
    await insertReportFile(db, rowOf(claimed, file.name, file.media, made));
  });
  return made;
}

/** Which part is done when this file is begun. */
function doneBefore(file: ReportFileKind): number {
  const total = REPORT_FILES.reduce((sum, { weight }) => sum + weight, 0);
  const before = REPORT_FILES.slice(0, REPORT_FILES.indexOf(file)).reduce((sum, { weight }) => sum + weight, 0);
  return DRAWN + (1 - DRAWN) * (before / total);
}

async function note(deps: Deps, claimed: ClaimedReport, part: number, step: ReportStep): Promise<void> {
  if (!(await updateClaimed(deps.db, claimed, { atLeast: part, step, claimed_at: deps.now() }))) throw new ClaimLost();
}

function rowOf({ municipality_id, id }: ClaimedReport, name: string, media: string, file: PackedFile) {
  return { municipality_id, edition_id: id, name, media, ...file };
}
