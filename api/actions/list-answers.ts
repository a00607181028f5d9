import { type Answer, answersOf } from '../../analytics/figures/answers-of.ts';
import { refuse } from '../../survey/problem.ts';
import { selectEdition } from '../db/editions.ts';
import { selectRatingBlock } from '../db/rating-blocks.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { membersOfWave } from './members-of-wave.ts';
import { packWave } from './pack-wave.ts';

/**
 * Every answer of a wave on behalf of organisations, of which the caller knows that its results may be seen.
 * Throws `results.confidential` for any other.
 */
export async function listAnswers({ db, now }: Deps, wave: WaveRow): Promise<readonly Answer[]> {
  if (wave.attribution === 'confidential') throw refuse('results.confidential', {});
  const { municipality_id: municipalityId } = wave;
  const { criteria } = await selectEdition(db, municipalityId, wave.edition_id);
  const block = (await selectRatingBlock(db, municipalityId, wave.id)) ?? (await packWave(db, wave));
  const members = await membersOfWave(db, wave, now());
  const organisations = members.map(({ organisationId: id, name, role, kind }) => ({ id, name, role, kind }));
  return answersOf(block, criteria, organisations);
}
