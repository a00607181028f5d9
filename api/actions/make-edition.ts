import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewEditionBody } from '../contract/editions.ts';
import { insertEdition, type StoredEdition, selectEditionLocked } from '../db/editions.ts';
import type { Deps } from '../deps.ts';

/** Makes an edition with the questions of another, to be changed; throws `edition.unknown`. */
export async function makeEdition(
  deps: Deps,
  municipalityId: MunicipalityId,
  { name, from }: NewEditionBody,
): Promise<EditionId> {
  const id = deps.uuid() as EditionId;
  await deps.db.transaction().execute(async (db) => {
    const source = await selectEditionLocked(db, municipalityId, from, 'use');
    if (source === undefined) throw refuse('edition.unknown', {});
    const made = { name, ...originOf(source), created_at: deps.now(), frozen_at: null };
    await insertEdition(db, municipalityId, { ...source.content, id }, made);
  });
  return id;
}

/**
 * An edition continues from one that is frozen: what may still change is nothing to compare with. A copy of such a one
 * continues from where that one does.
 */
function originOf({ id, based_on, continues, content, frozen_at }: StoredEdition) {
  if (frozen_at === null) return { based_on, continues };
  return { based_on: id, continues: content.criteria.map((criterion) => criterion.id) };
}
