import { type ResultContent, redactedSince } from '../../analytics/published.ts';
import { Refusal } from '../../survey/problem.ts';
import type { Municipality } from '../db/municipalities.ts';
import { selectLivePublication } from '../db/publications.ts';
import { selectRedactions } from '../db/redactions.ts';
import { selectLatestResultSet, selectResultSet } from '../db/result-sets.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { freezeResult, readResult } from './freeze-results.ts';

/** A closed wave with one of its frozen results, without the words of remarks that were redacted since. */
export type FrozenWave = {
  readonly wave: WaveRow;
  /** Null when nobody answered; the next two are then 0 and empty. */
  readonly content: ResultContent | null;
  readonly resultSet: number;
  readonly digest: string;
  /** The live publication; null while there is none. */
  readonly publication: { readonly withComments: boolean; readonly publishedAt: string } | null;
};

type Choice = {
  /** Whether the published result goes before a later one. */
  readonly asPublished: boolean;
  /** Whether it is looked at anew, and frozen again when it is not the same. An earlier year's stays as it was told then. */
  readonly isLast: boolean;
};

/** The frozen result of a wave that a report tells; one that has none is frozen now. */
export async function frozenWaveOf(
  deps: Deps,
  municipality: Municipality,
  wave: WaveRow,
  { asPublished, isLast }: Choice,
): Promise<FrozenWave> {
  const live = await selectLivePublication(deps.db, municipality.id, wave.id);
  const publication =
    live === undefined
      ? null
      : { withComments: live.with_comments, publishedAt: new Date(live.published_at).toISOString() };
  const set =
    live !== undefined && asPublished
      ? { number: live.result_set, content: live.content, digest: live.digest }
      : await latestOf(deps, municipality, wave, isLast);
  if (set === null) return { wave, content: null, resultSet: 0, digest: '', publication };
  const redactions = await selectRedactions(deps.db, municipality.id, wave.id);
  return {
    wave,
    content: redactedSince(set.content, redactions),
    resultSet: set.number,
    digest: set.digest,
    publication,
  };
}

type FrozenSet = { readonly number: number; readonly content: ResultContent; readonly digest: string };

async function latestOf(
  deps: Deps,
  municipality: Municipality,
  wave: WaveRow,
  isLast: boolean,
): Promise<FrozenSet | null> {
  const latest = await selectLatestResultSet(deps.db, municipality.id, wave.id);
  if (latest === undefined || isLast) return await freezeAnew(deps, municipality, wave);
  const set = await selectResultSet(deps.db, municipality.id, wave.id, latest.number);
  return set ?? null;
}

/** Null when nobody answered. */
async function freezeAnew(deps: Deps, municipality: Municipality, wave: WaveRow): Promise<FrozenSet | null> {
  try {
    const result = await readResult(deps, municipality, wave);
    const number = await deps.db.transaction().execute(async (db) => {
      const locked = await selectWaveLocked(db, municipality.id, wave.id, 'update');
      return await freezeResult(db, locked ?? wave, result, deps.now());
    });
    return { number, ...result };
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'publication.no-results') return null;
    throw error;
  }
}
