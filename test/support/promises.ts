import { randomUUID } from 'node:crypto';
import type { CoalitionId, OrganisationId, PromiseId, WaveId } from '../../survey/id.ts';
import type { PromiseState } from '../../survey/promise.ts';
import type { Installation } from './installation.ts';

export type MadePromise = {
  readonly coalitionId: string;
  /** The wave that it answers to. */
  readonly waveId: string;
  /** The name of who made it. */
  readonly owner: string;
  readonly text: string;
  readonly dueOn?: string;
  readonly state?: PromiseState;
};

/** A promise that was made, at the clock's time; returns its id. */
export async function promised({ deps, municipality }: Installation, made: MadePromise): Promise<PromiseId> {
  const { coalitionId, waveId, owner, text, dueOn = '2025-12-31', state = 'open' } = made;
  const id = randomUUID() as PromiseId;
  const organisation = await deps.db
    .selectFrom('organisation')
    .where('municipality_id', '=', municipality.id)
    .where('name', '=', owner)
    .select('id')
    .executeTakeFirstOrThrow();
  const who = { organisation_id: organisation.id as OrganisationId, person_id: null, chosen_gap_id: null };
  const where = {
    municipality_id: municipality.id,
    coalition_id: coalitionId as CoalitionId,
    wave_id: waveId as WaveId,
  };
  const what = { id, text, due_on: dueOn, state, state_on: null, note: null, version: 1, made_at: deps.now() };
  await deps.db
    .insertInto('promise')
    .values({ ...where, ...who, ...what })
    .execute();
  return id;
}

/** Changes a promise behind the server's back. */
export async function changePromise(
  { deps }: Installation,
  id: PromiseId,
  change: { readonly text?: string; readonly state?: PromiseState },
): Promise<void> {
  await deps.db.updateTable('promise').set(change).where('id', '=', id).execute();
}
