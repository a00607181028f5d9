import type { CoalitionId, MunicipalityId, PromiseId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ChangedPromiseBody } from '../contract/promises.ts';
import { lockCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { selectAsking, selectPromiseLocked, updatePromise } from '../db/promises.ts';
import type { PromiseRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { dayOf } from './days.ts';
import { refuseUnlessDue, refuseUnlessFitting, refuseUnlessMember } from './promise-scope.ts';

/**
 * Changes a promise, also one that was done or dropped: that is recorded. Throws `coalition.unknown`, `promise.unknown`,
 * `promise.conflict` when somebody changed it meanwhile, `promise.due-date`, `promise.asked` when another organisation
 * would own what a wave asked about, `organisation.unknown` for who is no member, and what `refuseUnlessFitting` throws.
 */
export async function changePromise(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  id: PromiseId,
  wanted: ChangedPromiseBody,
  actor: UserId,
): Promise<void> {
  const at = deps.now();
  await deps.db.transaction().execute(async (db) => {
    const promise = await lockPromise(db, municipalityId, coalitionId, id);
    if (promise.version !== wanted.version) throw refuse('promise.conflict', { version: promise.version });
    // A day that was fine when it was promised stays fine.
    if (wanted.dueOn !== promise.due_on) refuseUnlessDue(wanted.dueOn, dayOf(at));
    await refuseUnlessOwnable(db, promise, wanted);
    await refuseUnlessFitting(db, municipalityId, coalitionId, { ...wanted, waveId: promise.wave_id });
    await updatePromise(db, municipalityId, id, {
      ...{ chosen_gap_id: wanted.gapId, organisation_id: wanted.organisationId, person_id: wanted.personId },
      ...{ text: wanted.text, due_on: wanted.dueOn, state: wanted.state, note: wanted.note || null },
      state_on: wanted.state === promise.state ? promise.state_on : dayOf(at),
      version: promise.version + 1,
    });
    const facts = { coalition: coalitionId, from: promise.state, to: wanted.state, dueOn: wanted.dueOn };
    await recordAudit(db, { municipalityId, actor, action: 'promise.changed', object: id, at, facts });
  });
}

/** The promise, kept as it is until the transaction ends, and its coalition with it. */
export async function lockPromise(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  id: PromiseId,
): Promise<PromiseRow> {
  if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
  const promise = await selectPromiseLocked(db, municipalityId, coalitionId, id);
  if (promise === undefined) throw refuse('promise.unknown', {});
  return promise;
}

/** Throws `promise.asked` once a wave has asked whether it was kept. */
export async function refuseWhenAsked(db: Queries, { municipality_id, coalition_id, id }: PromiseRow): Promise<void> {
  const [first] = (await selectAsking(db, municipality_id, coalition_id)).get(id) ?? [];
  if (first !== undefined) throw refuse('promise.asked', { wave: first.name });
}

/** An owner that has left the coalition keeps what it promised. */
async function refuseUnlessOwnable(
  db: Queries,
  promise: PromiseRow,
  { organisationId }: ChangedPromiseBody,
): Promise<void> {
  if (organisationId === promise.organisation_id) return;
  await refuseWhenAsked(db, promise);
  await refuseUnlessMember(db, promise.municipality_id, promise.coalition_id, organisationId);
}
