import type { PromiseId, WaveId } from '../../survey/id.ts';
import { isDueIn, type PromiseQuestion } from '../../survey/promise.ts';
import type { Queries } from '../db/connect.ts';
import type { WaveRow } from '../db/schema.ts';
import {
  type AskablePromise,
  insertWavePromises,
  selectAskablePromises,
  selectLastAsking,
  selectWavePromises,
} from '../db/wave-promises.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { lastDayOf } from './days.ts';
import { makeDashboard } from './make-dashboard.ts';
import { stateOfRow } from './wave-state.ts';

/** Keeps what a wave asks about earlier promises in the words of now. @param kept see `keptPromises`. */
export async function freezePromises(db: Queries, wave: WaveRow, kept: ReadonlySet<PromiseId>): Promise<void> {
  await insertWavePromises(db, wave, (await promisesToAsk(db, wave, kept)).now);
}

/** What a wave asks about earlier promises, and what is left to a later one because its last day comes after the wave. */
type Asking = { readonly now: readonly PromiseQuestion[]; readonly later: readonly PromiseQuestion[] };

/** What a wave asks about earlier promises; of a draft, what it would ask, and leave for later, if it were opened now. */
export async function promisesOfWave(deps: Deps, wave: WaveRow): Promise<Asking> {
  if (wave.imported_at !== null) return { now: [], later: [] };
  if (wave.opened_at === null) return await promisesToAsk(deps.db, wave, await keptPromises(deps, wave));
  return { now: await selectWavePromises(deps.db, wave.municipality_id, wave.id), later: [] };
}

/** What a wave that is opened now asks about: of what it could ask, everything that is due and was not kept. */
async function promisesToAsk(db: Queries, wave: WaveRow, kept: ReadonlySet<PromiseId>): Promise<Asking> {
  const lastDay = lastDayOf(wave.closes_at);
  const open = (await selectAskablePromises(db, wave)).filter(({ question }) => !kept.has(question.id));
  const isDue = ({ question, state }: AskablePromise) => isDueIn({ dueOn: question.dueOn, state }, lastDay);
  const { due = [], later = [] } = Object.groupBy(open, (one) => (isDue(one) ? 'due' : 'later'));
  return { now: due.map(({ question }) => question), later: later.map(({ question }) => question) };
}

/**
 * The promises of which the last wave that asked says that they were kept, as far as that may be told: whether a promise
 * comes back would tell otherwise what was withheld. Of a wave that has not closed nothing is known yet. It takes
 * transactions of its own: call it before the one in which a wave is opened.
 */
export async function keptPromises(deps: Deps, wave: WaveRow): Promise<ReadonlySet<PromiseId>> {
  const { municipality_id, coalition_id } = wave;
  const asking = await selectLastAsking(deps.db, municipality_id, coalition_id, wave.id);
  if (asking.size === 0) return new Set();
  const kept = new Map<WaveId, ReadonlySet<PromiseId>>();
  const last = new Set(asking.values());
  for (const row of await selectWavesOfCoalition(deps.db, municipality_id, coalition_id)) {
    const isOver = stateOfRow(row, deps.now()) === 'closed';
    if (last.has(row.id) && isOver) kept.set(row.id, await keptAccordingTo(deps, row));
  }
  return new Set([...asking].flatMap(([promise, by]) => (kept.get(by)?.has(promise) ? [promise] : [])));
}

async function keptAccordingTo(deps: Deps, wave: WaveRow): Promise<ReadonlySet<PromiseId>> {
  const { facts } = await makeDashboard(deps, wave);
  const outcomes = facts?.promises ?? [];
  return new Set(outcomes.filter(({ result }) => result === 'kept').map(({ promise }) => promise.id));
}
