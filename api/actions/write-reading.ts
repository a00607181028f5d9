import type { GapReading } from '../../survey/conversation.ts';
import type { ChosenGapId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewReadingBody } from '../contract/conversation.ts';
import { selectChosenGap, updateChosenGap } from '../db/conversations.ts';
import type { Deps } from '../deps.ts';
import { lockConversation } from './choose-gaps.ts';
import { readingOf } from './shared-readings.ts';

/**
 * Writes down what is read in a gap. The same again changes nothing, so that replies to it still hold. Throws `wave.unknown`, `conversation.offered` while it lies before the partners,
 * `gap.unknown`, and `conversation.conflict` when somebody wrote meanwhile.
 */
export async function writeReading(
  deps: Deps,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  id: ChosenGapId,
  { version, ...reading }: NewReadingBody,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await lockConversation(deps, db, municipalityId, waveId);
    const row = await selectChosenGap(db, municipalityId, waveId, id);
    if (row === undefined) throw refuse('gap.unknown', {});
    if (isSame(readingOf(row), reading)) return;
    if (row.version !== version) throw refuse('conversation.conflict', { version: row.version });
    const { municipality: municipality_reading, partners: partners_reading, outcome, together } = reading;
    const words = { municipality_reading, partners_reading, outcome, together };
    await updateChosenGap(db, row, { ...words, version: version + 1 });
  });
}

function isSame(one: GapReading, other: GapReading): boolean {
  const fields = ['municipality', 'partners', 'outcome', 'together'] as const;
  return fields.every((field) => one[field] === other[field]);
}
