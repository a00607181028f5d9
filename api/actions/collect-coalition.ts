import type { Dashboard } from '../../analytics/dashboard.ts';
import type { GapSubject } from '../../analytics/gap-row.ts';
import { asSeenBy, promisesAsSeenBy, wavesAsSeenBy } from '../../analytics/report/audience.ts';
import type {
  ReportCoalition,
  ReportPromise,
  ReportReading,
  ReportResult,
  SeenResult,
} from '../../analytics/report/report-content.ts';
import { untoldOutcomeOf } from '../../analytics/report/unnamed.ts';
import { inSequence, isSameSubject, type LoneWave, type TrendWave } from '../../analytics/trend.ts';
import type { GapKey } from '../../survey/conversation.ts';
import type { ChosenGapId } from '../../survey/id.ts';
import type { ReportAudience } from '../../survey/report.ts';
import type { Coalition } from '../db/coalitions.ts';
import { selectChosenGaps } from '../db/conversations.ts';
import { selectEdition } from '../db/editions.ts';
import type { Municipality } from '../db/municipalities.ts';
import { type NamedPromise, selectPromises } from '../db/promises.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { yearOf } from './closed-waves.ts';
import { endOfDay } from './days.ts';
import { type FrozenWave, frozenWaveOf } from './frozen-wave.ts';
import { readSharedReadings } from './shared-readings.ts';

type Asked = {
  readonly year: number;
  readonly audience: ReportAudience;
  /** The closed waves of the coalition. */
  readonly waves: readonly WaveRow[];
};

/** A wave with what was frozen of it, and what of that the audience may see. */
type SeenWave = FrozenWave & { readonly seen: SeenResult | null };

/** What a report tells of one coalition: its last wave of the year, the waves before it, what was read in it and promised. */
export async function collectCoalition(
  deps: Deps,
  municipality: Municipality,
  { id, name, task }: Coalition,
  { year, audience, waves }: Asked,
): Promise<ReportCoalition> {
  const lasting = waves.filter((wave) => yearOf(wave) <= year).toSorted(byTime);
  const last = lasting.findLast((wave) => yearOf(wave) === year);
  const seen: SeenWave[] = [];
  for (const wave of lasting) seen.push(await seeFrozen(deps, municipality, wave, audience, wave === last));
  const told = seen.find(({ wave }) => wave.id === last?.id);
  const result = told === undefined ? null : resultOf(told);
  const base = { id, name, task, result, missing: missingOf(told) };
  return {
    ...base,
    waves: last === undefined ? [] : await trendOf(deps, audience, seen),
    readings: told === undefined || result === null ? [] : await readingsOf(deps, told, result),
    promises: await promisesOf(deps, municipality, id, { year, audience, seen }),
  };
}

function byTime(one: WaveRow, other: WaveRow): number {
  return one.closes_at.getTime() - other.closes_at.getTime() || (one.id < other.id ? -1 : 1);
}

async function seeFrozen(
  deps: Deps,
  municipality: Municipality,
  wave: WaveRow,
  audience: ReportAudience,
  isLast: boolean,
): Promise<SeenWave> {
  const frozen = await frozenWaveOf(deps, municipality, wave, { asPublished: audience !== 'executive', isLast });
  const { content, publication } = frozen;
  return { ...frozen, seen: content === null ? null : asSeenBy(audience, { result: content, publication }) };
}

function resultOf({ content, resultSet, digest, publication, seen }: SeenWave): ReportResult | null {
  if (content === null || seen === null) return null;
  return { wave: content.wave, resultSet, digest, publishedAt: publication?.publishedAt ?? null, ...seen };
}

function missingOf(told: SeenWave | undefined): ReportCoalition['missing'] {
  if (told === undefined) return 'no-wave';
  if (told.content === null) return 'no-answers';
  return told.seen === null ? 'unpublished' : null;
}

/** All waves beside each other, as they are shown to who sees everything, and of that what this audience may see. */
async function trendOf(
  deps: Deps,
  audience: ReportAudience,
  waves: readonly SeenWave[],
): Promise<readonly TrendWave[]> {
  const alone: LoneWave[] = [];
  for (const { wave, content } of waves) {
    if (content === null) continue;
    const { id, title } = await selectEdition(deps.db, wave.municipality_id, wave.edition_id);
    const { name, attribution, closesAt } = content.wave;
    const rows = content.dashboard.gaps;
    alone.push({ id: wave.id, name, attribution, closesAt, isOpen: false, edition: { id, title }, rows });
  }
  const published = new Set(waves.filter(({ publication }) => publication !== null).map(({ wave }) => wave.id));
  return wavesAsSeenBy(
    audience,
    inSequence(alone).map((wave) => ({ wave, isPublished: published.has(wave.id) })),
  );
}

/** Readings are told, to whomever, once they were shared: until then each side has the right to reply first. */
async function readingsOf(
  deps: Deps,
  { wave, content }: SeenWave,
  { dashboard, isNamed }: ReportResult,
): Promise<readonly ReportReading[]> {
  const shared = (await readSharedReadings(deps.db, wave.municipality_id, wave.id)) ?? [];
  return shared.flatMap(({ gap, reading, replies }): readonly ReportReading[] => {
    const subject = subjectIn(content?.dashboard, gap);
    if (subject === null) return [];
    const row = dashboard.gaps.find((one) => isSameSubject(one, gap)) ?? null;
    const named = replies.map(({ name, stance, text }) => ({ organisation: isNamed ? name : null, stance, text }));
    return [{ subject, row, reading, replies: named }];
  });
}

type Seen = { readonly year: number; readonly audience: ReportAudience; readonly seen: readonly SeenWave[] };

/** The promises made up to the end of the year, each with what every wave up to then said about it. */
async function promisesOf(
  deps: Deps,
  municipality: Municipality,
  coalition: Coalition['id'],
  { year, audience, seen }: Seen,
): Promise<readonly ReportPromise[]> {
  const end = endOfDay(`${year}-12-31`);
  const made = (await selectPromises(deps.db, municipality.id, coalition)).filter(({ madeAt }) => madeAt < end);
  const promises: ReportPromise[] = [];
  for (const promise of made) {
    const wave = seen.find((one) => one.wave.id === promise.wave);
    const subject = await subjectOf(deps, municipality, promise, wave);
    const isPublished = wave !== undefined && wave.publication !== null;
    promises.push(...promisesAsSeenBy(audience, isPublished, [reportPromiseOf(promise, subject, seen)]));
  }
  return promises;
}

function reportPromiseOf(
  { id, text, owner, dueOn, state, note, since }: NamedPromise,
  subject: GapSubject | null,
  waves: readonly SeenWave[],
): ReportPromise {
  const outcomes = waves.flatMap(({ wave, content, seen }) => {
    // A result that was frozen before promises were asked about says nothing of them.
    const asked = content?.dashboard.facts?.promises?.find(({ promise }) => promise.id === id);
    if (asked === undefined) return [];
    const outcome = seen?.dashboard.facts?.promises?.find(({ promise }) => promise.id === id);
    // That it was asked is no secret; that nobody was asked would not be true.
    return [{ wave: wave.name, outcome: outcome ?? untoldOutcomeOf(asked) }];
  });
  return { id, text, owner, dueOn, state, note, since, subject, outcomes };
}

async function subjectOf(
  deps: Deps,
  municipality: Municipality,
  { gap, wave: waveId }: NamedPromise,
  wave: SeenWave | undefined,
): Promise<GapSubject | null> {
  if (gap === null || wave === undefined) return null;
  const key = await keyOf(deps, municipality, waveId, gap);
  return key === null ? null : subjectIn(wave.content?.dashboard, key);
}

async function keyOf(
  deps: Deps,
  municipality: Municipality,
  wave: WaveRow['id'],
  gap: ChosenGapId,
): Promise<GapKey | null> {
  const chosen = (await selectChosenGaps(deps.db, municipality.id, wave)).find(({ id }) => id === gap);
  return chosen === undefined ? null : { kind: chosen.kind, id: chosen.row_id, subject: chosen.subject };
}

function subjectIn(dashboard: Dashboard | undefined, gap: GapKey): GapSubject | null {
  const row = dashboard?.gaps.find((one) => isSameSubject(one, gap));
  if (row === undefined) return null;
  const { kind, id, theme, subject, title } = row;
  return { kind, id, theme, subject, title };
}
