import { withEnglish } from '../../survey/english-fallback.ts';
import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { Queries } from './connect.ts';

export async function insertEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  edition: QuestionnaireEdition,
): Promise<void> {
  await db
    .insertInto('edition')
    .values({ municipality_id: municipalityId, id: edition.id, content: JSON.stringify(edition), frozen_at: null })
    .execute();
}

/** The edition as it is asked; throws when the municipality has no such edition. */
export async function selectEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
): Promise<QuestionnaireEdition> {
  const row = await db
    .selectFrom('edition')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .select('content')
    .executeTakeFirstOrThrow();
  return withEnglish(row.content);
}

/** Freezes an edition for ever; the database refuses every later change of it. */
export async function freezeEdition(
  db: Queries,
  municipalityId: MunicipalityId,
  id: EditionId,
  now: Date,
): Promise<void> {
  await db
    .updateTable('edition')
    .set({ frozen_at: now })
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .where('frozen_at', 'is', null)
    .execute();
}
