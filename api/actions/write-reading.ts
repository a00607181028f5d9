import type { ChosenGapId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewReadingBody } from '../contract/conversation.ts';
import { selectChosenGap, updateChosenGap } from '../db/conversations.ts';
import type { Deps } from '../deps.ts';
import { lockConversation } from './choose-gaps.ts';

/**
 * Writes down what is read in a gap. Throws `wave.unknown`, `conversation.offered` while it lies before the partners,
 * `gap.unknown`, and `conversation.conflict` when somebody wrote meanwhile.
 */
export async function writeReading(
  deps: Deps,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  id: ChosenGapId,
  { version, municipality, partners, outcome, together }: NewReadingBody,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await lockConversation(deps, db, municipalityId, waveId);
    const row = await selectChosenGap(db, municipalityId, waveId, id);
    if (row === undefined) throw refuse('gap.unknown', {});
    if (row.version !== version) throw refuse('conversation.conflict', { version: row.version });
    const reading = { municipality_reading: municipality, partners_reading: partners, outcome, together };
    await updateChosenGap(db, row, { ...reading, version: version + 1 });
  });
}
