import { type ResultContent, redactedSince } from '../../analytics/published.ts';
import { Refusal } from '../../survey/problem.ts';
import type { Municipality } from '../db/municipalities.ts';
import { selectLivePublication } from '../db/publications.ts';
import { selectRedactions } from '../db/redactions.ts';
import { selectLatestResultSet, selectResultSet } from '../db/result-sets.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { freezeResult, readContent, readResult } from './freeze-results.ts';

/** A closed wave with its result, without the words of remarks that were redacted since. */
export type FrozenWave = {
  readonly wave: WaveRow;
  /** Null when nobody answered; then too the next two are 0 and empty. */
  readonly content: ResultContent | null;
  /** The frozen result that it is; 0 and empty of an earlier wave that nobody froze. */
  readonly resultSet: number;
  readonly digest: string;
  /** The live publication; null while there is none. */
  readonly publication: { readonly withComments: boolean; readonly publishedAt: string } | null;
};

type Choice = {
  /** Whether the published result goes before a later one. */
  readonly asPublished: boolean;
  /**
   * Whether it is looked at anew, and frozen when it is not as it was. An earlier one stays as it was told then; one that was
   * never told is worked out without tests, of which a report tells nothing.
   */
  readonly isLast: boolean;
};

/** The result of a wave that a report tells; the last one of the year is frozen. */
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
  if (isLast) return await unlessUnanswered(() => freezeAnew(deps, municipality, wave));
  const latest = await selectLatestResultSet(deps.db, municipality.id, wave.id);
  if (latest !== undefined) return (await selectResultSet(deps.db, municipality.id, wave.id, latest.number)) ?? null;
  return await unlessUnanswered(async () => {
    const content = await readContent(deps, municipality, wave, false);
    return { number: 0, digest: '', content };
  });
}

async function freezeAnew(deps: Deps, municipality: Municipality, wave: WaveRow): Promise<FrozenSet> {
  const result = await readResult(deps, municipality, wave);
  const number = await deps.db.transaction().execute(async (db) => {
    const locked = await selectWaveLocked(db, municipality.id, wave.id, 'update');
    return await freezeResult(db, locked ?? wave, result, deps.now());
  });
  return { number, ...result };
}

/** Null when nobody answered. */
async function unlessUnanswered(read: () => Promise<FrozenSet>): Promise<FrozenSet | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'publication.no-results') return null;
    throw error;
  }
}
