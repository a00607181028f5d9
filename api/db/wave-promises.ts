import type { CoalitionId, MunicipalityId, PromiseId, WaveId } from '../../survey/id.ts';
import type { PromiseQuestion, PromiseState } from '../../survey/promise.ts';
import type { Queries } from './connect.ts';
import type { WaveRow } from './schema.ts';

/** A promise as a wave would ask about it, with how it stands. */
export type AskablePromise = { readonly question: PromiseQuestion; readonly state: PromiseState };

/** The promises that a wave asks about, in the words that they had when it opened; none of a draft. */
export async function selectWavePromises(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<readonly PromiseQuestion[]> {
  const rows = await db
    .selectFrom('wave_promise')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .orderBy('position')
    .select('content')
    .execute();
  return rows.map(({ content }) => content);
}

export async function insertWavePromises(
  db: Queries,
  { municipality_id, id }: Pick<WaveRow, 'municipality_id' | 'id'>,
  promises: readonly PromiseQuestion[],
): Promise<void> {
  if (promises.length === 0) return;
  const rows = promises.map((promise, position) => ({
    ...{ municipality_id, wave_id: id, promise_id: promise.id, position },
    content: JSON.stringify(promise),
  }));
  await db.insertInto('wave_promise').values(rows).execute();
}

/**
 * The promises that a wave could ask about, as they are now: made after an earlier wave of the coalition by who is a member
 * still, and not dropped. The municipality's first, then by partner, what was due first before the rest.
 */
export async function selectAskablePromises(
  db: Queries,
  { municipality_id, coalition_id, opens_at }: Pick<WaveRow, 'municipality_id' | 'coalition_id' | 'opens_at'>,
): Promise<readonly AskablePromise[]> {
  const rows = await db
    .selectFrom('promise')
    .innerJoin('wave', (join) =>
      join.onRef('wave.municipality_id', '=', 'promise.municipality_id').onRef('wave.id', '=', 'promise.wave_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'promise.municipality_id')
        .onRef('organisation.id', '=', 'promise.organisation_id'),
    )
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.municipality_id', '=', 'promise.municipality_id')
        .onRef('membership.coalition_id', '=', 'promise.coalition_id')
        .onRef('membership.organisation_id', '=', 'promise.organisation_id'),
    )
    .where('promise.municipality_id', '=', municipality_id)
    .where('promise.coalition_id', '=', coalition_id)
    .where('promise.state', '!=', 'dropped')
    .where('wave.opens_at', '<', opens_at)
    .where('membership.left_on', 'is', null)
    .orderBy('membership.role')
    .orderBy('organisation.name')
    .orderBy('promise.due_on')
    .orderBy('promise.made_at')
    .orderBy('promise.id')
    .select(['promise.id', 'promise.text', 'promise.due_on', 'promise.state', 'wave.name as since'])
    .select(['organisation.id as organisation_id', 'organisation.name', 'membership.role'])
    .execute();
  return rows.map(({ id, text, due_on: dueOn, state, since, organisation_id, name, role }) => {
    return { question: { id, text, dueOn, owner: { id: organisation_id, name, role }, since }, state };
  });
}

/** By promise, the latest wave of the coalition that asked about it, this one left out. */
export async function selectLastAsking(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  butNot: WaveId,
): Promise<ReadonlyMap<PromiseId, WaveId>> {
  const rows = await db
    .selectFrom('wave_promise')
    .innerJoin('wave', (join) =>
      join
        .onRef('wave.municipality_id', '=', 'wave_promise.municipality_id')
        .onRef('wave.id', '=', 'wave_promise.wave_id'),
    )
    .where('wave_promise.municipality_id', '=', municipalityId)
    .where('wave.coalition_id', '=', coalitionId)
    .where('wave.id', '!=', butNot)
    .orderBy('wave.opens_at')
    .orderBy('wave.created_at')
    .select(['wave_promise.promise_id', 'wave.id'])
    .execute();
  return new Map(rows.map(({ promise_id, id }) => [promise_id, id]));
}
