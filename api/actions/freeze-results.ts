import { createHash } from 'node:crypto';
import { METHOD_VERSION } from '../../analytics/method-version.ts';
import type { ResultContent } from '../../analytics/published.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { Refusal, refuse } from '../../survey/problem.ts';
import { graceEndOf } from '../../survey/wave.ts';
import { selectCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import type { Municipality } from '../db/municipalities.ts';
import { insertResultSet, selectLatestResultSet, selectUnfrozenWaves } from '../db/result-sets.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { makeDashboard } from './make-dashboard.ts';
import { stateOfRow } from './wave-state.ts';

/** A result that can be frozen, and the SHA-256 of it as canonical JSON. */
export type ResultToFreeze = { readonly content: ResultContent; readonly digest: string };

/**
 * The result of a closed wave as it is now. Looks at nothing before it has closed, because a look has consequences then.
 * Throws `publication.wave-open`, `publication.grace` while who had begun may still submit, or `publication.no-results`.
 */
export async function readResult(deps: Deps, municipality: Municipality, wave: WaveRow): Promise<ResultToFreeze> {
  const content = await readContent(deps, municipality, wave, true);
  return { content, digest: createHash('sha256').update(canonicalJson(content)).digest('hex') };
}

/**
 * The same to look at and not to freeze. @param isTested whether `between` of its rows is worked out, which takes most of
 * the time. Throws the same.
 */
export async function readContent(
  deps: Deps,
  municipality: Municipality,
  wave: WaveRow,
  isTested: boolean,
): Promise<ResultContent> {
  if (stateOfRow(wave, deps.now()) !== 'closed') throw refuse('publication.wave-open', {});
  const dashboard = await makeDashboard(deps, wave, isTested);
  if (dashboard.withheld === 'grace')
    throw refuse('publication.grace', { until: graceEndOf({ closesAt: wave.closes_at }).toISOString() });
  if (dashboard.withheld !== null) throw refuse('publication.no-results', {});
  const coalition = await selectCoalition(deps.db, municipality.id, wave.coalition_id);
  return {
    methodVersion: METHOD_VERSION,
    municipality: municipality.name,
    demo: municipality.demo,
    coalition: { id: wave.coalition_id, name: coalition?.name ?? '' },
    wave: {
      id: wave.id,
      name: wave.name,
      attribution: wave.attribution,
      opensAt: wave.opens_at.toISOString(),
      closesAt: wave.closes_at.toISOString(),
      imported: wave.imported_at !== null,
    },
    dashboard,
  };
}

/**
 * Freezes a result and gives back the number of its set: that of the latest one when it is the same, else the next. The
 * caller holds the lock on the wave.
 */
export async function freezeResult(
  db: Queries,
  { municipality_id, id }: WaveRow,
  { content, digest }: ResultToFreeze,
  now: Date,
): Promise<number> {
  const latest = await selectLatestResultSet(db, municipality_id, id);
  if (latest?.digest === digest) return latest.number;
  const number = (latest?.number ?? 0) + 1;
  const set = { number, method_version: content.methodVersion, content: canonicalJson(content), digest, made_at: now };
  await insertResultSet(db, { municipality_id, wave_id: id, ...set });
  return number;
}

/**
 * Freezes the first result of every wave that was held here, once nothing can change in it any more. One that cannot be made
 * keeps none of the others waiting.
 */
export async function freezeSealedWaves(deps: Deps): Promise<void> {
  for (const { wave, municipality } of await selectUnfrozenWaves(deps.db)) {
    try {
      const result = await readResult(deps, municipality, wave);
      await deps.db.transaction().execute(async (db) => {
        const locked = await selectWaveLocked(db, municipality.id, wave.id, 'update');
        if (locked !== undefined) await freezeResult(db, locked, result, deps.now());
      });
    } catch (error) {
      // Nobody answered, or it was set back to open: there is nothing to freeze.
      if (!(error instanceof Refusal)) deps.log.error({ err: error }, 'a result was not frozen');
    }
  }
}
