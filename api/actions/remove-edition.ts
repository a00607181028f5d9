import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { deleteEdition, selectEditionLocked } from '../db/editions.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

/** Removes an edition that nobody was ever asked; throws `edition.unknown`, `edition.frozen` or `edition.in-use`. */
export async function removeEdition(deps: Deps, municipalityId: MunicipalityId, id: EditionId): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const stored = await selectEditionLocked(db, municipalityId, id, 'change');
    if (stored === undefined) throw refuse('edition.unknown', {});
    const { name } = stored;
    if (stored.frozen_at !== null) throw refuse('edition.frozen', { name });
    const user = (await selectWaves(db, municipalityId)).find(({ edition_id }) => edition_id === id);
    if (user !== undefined) throw refuse('edition.in-use', { name, wave: user.name });
    await deleteEdition(db, municipalityId, id);
  });
}
