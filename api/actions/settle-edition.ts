import { withFreshIds } from '../../survey/continuity.ts';
import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import type { Queries } from '../db/connect.ts';
import { freezeEdition, selectEditionLocked, selectStoredEdition, updateEdition } from '../db/editions.ts';
import type { Deps } from '../deps.ts';

/**
 * Freezes an edition, because a wave that uses it opens. What does not continue from the previous edition gets an id of
 * its own now, and not before: until the first answer the coordinator can still say that it is the same question.
 */
export async function settleEdition(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
): Promise<void> {
  const stored = await selectEditionLocked(db, municipalityId, id, 'change');
  if (stored === undefined || stored.frozen_at !== null) return;
  const previous = stored.based_on && (await selectStoredEdition(db, municipalityId, stored.based_on));
  if (previous) {
    const mark = deps.uuid().slice(0, 8);
    await updateEdition(db, stored, withFreshIds(stored.content, previous.content, stored.continues, mark), {});
  }
  await freezeEdition(db, municipalityId, id, deps.now());
}
