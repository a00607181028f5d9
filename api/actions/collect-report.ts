import { METHOD_VERSION } from '../../analytics/method-version.ts';
import type { ReportCoalition, ReportContent } from '../../analytics/report/report-content.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { CoalitionId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { REPORT_PARTS, type WantedReport } from '../../survey/report.ts';
import { type Coalition, selectCoalitions } from '../db/coalitions.ts';
import { selectHouseStyle } from '../db/house-style.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { ReportSource, WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { type PackedFile, packFile } from '../render/report/packed-file.ts';
import { closedWaves, yearOf } from './closed-waves.ts';
import { collectCoalition } from './collect-coalition.ts';

/** What a report is to be made of, for whom. */
export type AskedReport = WantedReport & { readonly year: number; readonly coalitionId: CoalitionId | null };

export type CollectedReport = {
  /** The content (`ReportContent`) as canonical JSON in UTF-8. */
  readonly content: PackedFile;
  readonly sources: readonly ReportSource[];
};

/**
 * Everything that a report is written from: frozen results, as its audience may see them, and what came of them. Nothing
 * in it depends on when it is collected.
 *
 *   waves that are over → of each coalition its results, readings and promises → the municipality’s look → packed
 *
 * @param onPart gets which part of the coalitions, 0–1, has been collected.
 * Throws `coalition.unknown`, and `report.no-wave` when no coalition that is asked for closed a wave in the year.
 */
export async function collectReport(
  deps: Deps,
  municipality: Municipality,
  asked: AskedReport,
  onPart: (part: number) => Promise<void>,
): Promise<CollectedReport> {
  const waves = await closedWaves(deps, municipality.id);
  const chosen = await coalitionsOf(deps, municipality, asked, waves);
  if (!chosen.some(({ id }) => waves.some((wave) => wave.coalition_id === id && yearOf(wave) === asked.year)))
    throw refuse('report.no-wave', { year: asked.year });
  const told = await inPairs(chosen, onPart, async (coalition) => {
    const own = waves.filter((wave) => wave.coalition_id === coalition.id);
    return toldOf(await collectCoalition(deps, municipality, coalition, { ...asked, waves: own }));
  });
  const { audience, parts, ownTexts, year } = asked;
  const pieces = jsonPiecesOf(told, {
    ...{ audience, parts: REPORT_PARTS.filter((part) => parts.includes(part)), ownTexts, year },
    methodVersion: METHOD_VERSION,
    municipality: municipality.name,
    demo: municipality.demo,
    coalition: asked.coalitionId === null ? null : (chosen[0]?.name ?? null),
    style: await selectHouseStyle(deps.db, municipality.id),
  });
  return { content: await packFile(pieces), sources: told.flatMap(({ sources }) => sources) };
}

/** Two at a time, so that one is worked out while the database answers the other; more would only take more memory. */
async function inPairs<One, Made>(
  all: readonly One[],
  onPart: (part: number) => Promise<void>,
  make: (one: One) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const left = all.entries();
  let done = 0;
  const work = async () => {
    for (const [i, one] of left) {
      made[i] = await make(one);
      await onPart(++done / all.length);
    }
  };
  await Promise.all([work(), work()]);
  return made;
}

/** A coalition as JSON at once: of a hundred of them the objects would take five times the room. */
type Told = { readonly json: Buffer; readonly sources: readonly ReportSource[] };

function toldOf(coalition: ReportCoalition): Told {
  return { json: Buffer.from(canonicalJson(coalition)), sources: sourceOf(coalition) };
}

/** The canonical JSON of the whole, from that of its coalitions. */
function jsonPiecesOf(told: readonly Told[], rest: Omit<ReportContent, 'coalitions'>): readonly Buffer[] {
  // Within a text its quotes would be escaped, so this is there once.
  const [before = '', after = ''] = canonicalJson({ ...rest, coalitions: [] }).split(NONE);
  const coalitions = told.flatMap(({ json }, i) => (i === 0 ? [json] : [COMMA, json]));
  return [Buffer.from(`${before}"coalitions":[`), ...coalitions, Buffer.from(`]${after}`)];
}

const NONE = '"coalitions":[]';
const COMMA = Buffer.from(',');

/** By name: those that lived in the year, and those that were asked in it. */
async function coalitionsOf(
  deps: Deps,
  municipality: Municipality,
  { year, coalitionId }: AskedReport,
  waves: readonly WaveRow[],
): Promise<readonly Coalition[]> {
  const all = await selectCoalitions(deps.db, municipality.id);
  const isAsked = ({ id }: Coalition) => waves.some((wave) => wave.coalition_id === id && yearOf(wave) === year);
  if (coalitionId === null) return all.filter((one) => isAlive(one, year) || isAsked(one)).toSorted(byName);
  const one = all.find(({ id }) => id === coalitionId);
  if (one === undefined) throw refuse('coalition.unknown', {});
  return [one];
}

function isAlive({ startsOn, endsOn }: Coalition, year: number): boolean {
  return startsOn <= `${year}-12-31` && (endsOn === null || endsOn >= `${year}-01-01`);
}

/** Not as a database sorts, which differs from one to the other. */
function byName(one: Coalition, other: Coalition): number {
  return one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1);
}

function sourceOf({ name, result }: ReportCoalition): readonly ReportSource[] {
  if (result === null) return [];
  const { wave, resultSet, digest, publishedAt } = result;
  return [{ coalition: name, wave: wave.name, resultSet, digest, publishedAt }];
}
