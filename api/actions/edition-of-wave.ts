import { type PromiseJudge, type PromiseQuestion, promisesAskedOf } from '../../survey/promise.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWavePromises } from '../db/wave-promises.ts';

/** The questionnaire of a wave, with all promises that it asks about; of a draft, without any. */
export async function editionOfWave(db: Queries, wave: WaveRow): Promise<QuestionnaireEdition> {
  const { municipality_id, id, edition_id } = wave;
  const edition = await selectEdition(db, municipality_id, edition_id);
  return withPromises(edition, await selectWavePromises(db, municipality_id, id));
}

/** The questionnaire of a wave as it is asked of somebody. */
export function editionAskedOf(edition: QuestionnaireEdition, judge: PromiseJudge): QuestionnaireEdition {
  return withPromises(edition, promisesAskedOf(edition.promises ?? [], judge));
}

/** Without a list when there is nothing in it, so that a wave without promises is what it was before there were any. */
export function withPromises(
  { promises: _, ...edition }: QuestionnaireEdition,
  promises: readonly PromiseQuestion[],
): QuestionnaireEdition {
  return promises.length === 0 ? edition : { ...edition, promises };
}
