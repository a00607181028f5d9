import { continuedCriteria } from '../../survey/continuity.ts';
import { changeEdition as changed } from '../../survey/edition-change.ts';
import { findEditionFaults } from '../../survey/edition-faults.ts';
import { findRewordings } from '../../survey/fixed-wording.ts';
import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ChangedEditionBody } from '../contract/editions.ts';
import { selectEditionLocked, selectStoredEdition, updateEdition } from '../db/editions.ts';
import type { Deps } from '../deps.ts';

/**
 * Changes an edition that is not frozen. Throws `edition.unknown`, `edition.frozen`, `edition.conflict` when somebody
 * changed it meanwhile, or `request.invalid` naming the first place where its parts do not fit together, or where what the
 * shipped questionnaire asks was reworded.
 */
export async function changeEdition(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: EditionId,
  { version, name, continues, ...change }: ChangedEditionBody,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const stored = await selectEditionLocked(db, municipalityId, id, 'change');
    if (stored === undefined) throw refuse('edition.unknown', {});
    if (stored.frozen_at !== null) throw refuse('edition.frozen', { name: stored.name });
    if (stored.version !== version) throw refuse('edition.conflict', { version: stored.version });
    const previous = stored.based_on && (await selectStoredEdition(db, municipalityId, stored.based_on));
    const before = previous ? previous.content : stored.content;
    const edition = changed(stored.content, change);
    const [fault] = [...findEditionFaults(edition), ...findRewordings(edition, before)];
    if (fault !== undefined) throw refuse('request.invalid', { field: fault.join('.') });
    await updateEdition(db, stored, edition, {
      name,
      continues: continuedCriteria(edition, before, continues),
      changed_at: deps.now(),
    });
  });
}
