import { NOTHING_FOUND, nameless, namelessOf } from '../../analytics/attention.ts';
import { type LoneCoalition, type Overview, withAttention } from '../../analytics/overview.ts';
import { partnerTypesOf } from '../../analytics/partner-types.ts';
import type { MunicipalityId } from '../../survey/id.ts';
import { type Coalition, selectCoalitions } from '../db/coalitions.ts';
import { selectKinds } from '../db/overview.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { dayOf, lastDayOf } from './days.ts';
import { mayStandBeside } from './make-trend.ts';
import { sealWave } from './seal-wave.ts';
import { type ShownWave, showWaves } from './show-waves.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * All coalitions of a municipality in a year, each by the last wave that closes in it.
 *
 *   waves → seal those that are over → of each coalition the last one that may be shown → their themes → attention, kinds
 *
 * As in a trend, an open wave is shown once somebody has chosen to see its results.
 *
 * @param wanted absent: the present year.
 */
export async function makeOverview(
  deps: Deps,
  municipalityId: MunicipalityId,
  wanted: number | undefined,
): Promise<Overview> {
  const now = deps.now();
  const present = Number(dayOf(now).slice(0, 4));
  const year = wanted ?? present;
  const waves = await sealedWaves(deps, municipalityId);
  const coalitions = (await selectCoalitions(deps.db, municipalityId)).filter((one) => livesIn(one, waves, year));
  const chosen = coalitions.map(({ id }) => lastOf(waves, id, year, now));
  const isShown = (wave: WaveRow | null): wave is WaveRow => wave !== null && mayStandBeside(wave, now);
  const shown = await showWaves(deps, waves, chosen.filter(isShown));
  const kinds = await selectKinds(deps.db, municipalityId);
  const years = new Set([present, ...waves.filter((wave) => mayStandBeside(wave, now)).map(yearOf)]);
  return {
    year,
    years: [...years].toSorted((a, b) => b - a),
    themes: themesOf([...shown.values()]),
    coalitions: coalitions.map((one, i) => withAttention(loneCoalition(one, chosen[i] ?? null, shown, now))),
    types: partnerTypesOf(typedWaves(shown), kinds),
  };
}

async function sealedWaves(deps: Deps, municipalityId: MunicipalityId): Promise<readonly WaveRow[]> {
  const waves = await selectWaves(deps.db, municipalityId);
  const over = waves.filter((wave) => wave.sealed_at === null && stateOfRow(wave, deps.now()) === 'closed');
  for (const { id } of over) await sealWave(deps, municipalityId, id);
  return over.length === 0 ? waves : await selectWaves(deps.db, municipalityId);
}

/** A coalition counts in the years from its beginning to its end, and in any in which it was asked. */
function livesIn({ id, startsOn, endsOn }: Coalition, waves: readonly WaveRow[], year: number): boolean {
  const isAlive = startsOn <= `${year}-12-31` && (endsOn === null || endsOn >= `${year}-01-01`);
  return isAlive || waves.some((wave) => wave.coalition_id === id && yearOf(wave) === year);
}

/** Of the last day on which it can be answered. */
function yearOf({ closes_at }: WaveRow): number {
  return Number(lastDayOf(closes_at).slice(0, 4));
}

/** The last wave that may be shown, or else the last one there is. */
function lastOf(waves: readonly WaveRow[], coalition: Coalition['id'], year: number, now: Date): WaveRow | null {
  const own = waves.filter((wave) => wave.coalition_id === coalition && yearOf(wave) === year);
  const ordered = own.toSorted((a, b) => b.closes_at.getTime() - a.closes_at.getTime());
  return ordered.find((wave) => mayStandBeside(wave, now)) ?? ordered[0] ?? null;
}

type ShownWaves = ReadonlyMap<WaveRow['id'], ShownWave>;

function loneCoalition({ id, name }: Coalition, wave: WaveRow | null, shown: ShownWaves, now: Date): LoneCoalition {
  const seen = wave === null ? undefined : shown.get(wave.id);
  return {
    id,
    name,
    wave: wave && {
      id: wave.id,
      name: wave.name,
      state: stateOfRow(wave, now),
      attribution: wave.attribution,
      closesAt: wave.closes_at.toISOString(),
    },
    rows: (seen?.rows ?? []).map(nameless),
    found: namelessOf(seen?.found ?? NOTHING_FOUND),
    response: seen?.response ?? null,
    unjudged: seen?.unjudged ?? { criteria: 0, of: 0 },
  };
}

function typedWaves(shown: ShownWaves) {
  const named = [...shown.values()].filter(({ wave }) => wave.attribution === 'organisation');
  return named.map(({ wave, rows }) => ({ coalition: wave.coalition_id, themes: rows }));
}

function themesOf(shown: readonly ShownWave[]): Overview['themes'] {
  const all = shown.flatMap(({ rows }) => rows.map(({ theme, title }) => [theme, { id: theme, title }] as const));
  return [...new Map(all).values()];
}
