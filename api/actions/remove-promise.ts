import type { CoalitionId, MunicipalityId, PromiseId, UserId } from '../../survey/id.ts';
import { deletePromise } from '../db/promises.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { lockPromise, refuseWhenAsked } from './change-promise.ts';

/**
 * Removes a promise that should never have been written down. Throws `coalition.unknown`, `promise.unknown`, or
 * `promise.asked` once a wave has asked about it: it can be dropped then, so that what was answered keeps its question.
 */
export async function removePromise(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  id: PromiseId,
  actor: UserId,
): Promise<void> {
  const at = deps.now();
  await deps.db.transaction().execute(async (db) => {
    await refuseWhenAsked(db, await lockPromise(db, municipalityId, coalitionId, id));
    await deletePromise(db, municipalityId, id);
    const facts = { coalition: coalitionId };
    await recordAudit(db, { municipalityId, actor, action: 'promise.removed', object: id, at, facts });
  });
}
